/** What `--help` prints. */
export const help = `Reads policy memos as a careful colleague does.

Usage
  policy-memo [options] FILE…            lint memos
  policy-memo inspect FILE               print how a memo is read, as JSON
  policy-memo inspect --out DIR FILE…    write DIR/<base name>.json for each

FILE is a file, a folder (its .md, .markdown, .qmd and .Rmd files, node_modules and dot
folders left out), a glob in quotation marks, or - for standard input. Files that are not
policy memos are left alone.

Options
  --report text|json      how findings are printed (default: text)
  --frail                 fail on information as well, not only on warnings and errors
  --always                lint every file, memo or not
  --format markdown|text  read every file as this (default: text for .txt, else markdown)
  -h, --help              print this
  -v, --version           print the version

Exit codes
  0  no finding that fails
  1  at least one warning or error (with --frail: or information)
  2  wrong usage, or an input that could not be read
`
