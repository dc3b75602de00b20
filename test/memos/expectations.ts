/** What a careful colleague would read in a memo and write in its margin, as noted at the memo's end. */
export interface Expectations {
  readonly genre: string
  /** Whose side the author is on; names of one party are separated by slashes, one of them is enough. */
  readonly own: readonly string[]
  /** How many units the memo puts forward, least and most; a summary and its full form are one. */
  readonly recommendations: readonly [number, number]
  /** How many options it only weighs, where the count matters. */
  readonly options: number | undefined
  /** Words that must be read as an instrument, a benchmark or a proposal of the memo's own. */
  readonly reads: readonly Expected[]
  /** Words that must not be read so. */
  readonly not: readonly Expected[]
  readonly findings: readonly Expected[]
  /** Findings on which careful colleagues differ: neither asked for nor held against the reading. */
  readonly may: readonly Expected[]
  /** Names and phrases that stand in no finding. */
  readonly silent: readonly string[]
  /** Actors whose position is stated, or whom a recommendation engages. */
  readonly addressed: readonly string[]
}

export interface Expected {
  /** A kind (`penalty`) or a rule id. */
  readonly what: string
  /** One severity or both; empty for readings. */
  readonly severities: readonly string[]
  /** Words of the memo, or the name of the party left out. */
  readonly words: string
  /** Whom the terms aim at, where it is part of the expectation. */
  readonly target: string | undefined
  /** The line as written, for error messages. */
  readonly line: string
}

/** The memo as its author would save it, and the expectations taken off its end. */
export function splitExpectations(source: string): { text: string; expectations: Expectations } {
  const comment = /\r?\n<!-- expected\r?\n([\s\S]*?)-->\s*$/.exec(source)
  if (!comment?.[1]) throw new Error('the file must end with <!-- expected … -->')
  return { text: source.slice(0, comment.index), expectations: parse(comment[1]) }
}

const listNames = ['reads', 'not', 'findings', 'may'] as const
const fieldNames = ['genre', 'own', 'recommendations', 'options', 'silent', 'addressed'] as const

function parse(body: string): Expectations {
  const fields = new Map<string, string>()
  const lists = new Map<string, Expected[]>()
  for (const line of body.split(/\r?\n/).filter(Boolean)) {
    const last = [...lists.values()].at(-1)
    if (line.startsWith('- ') && last) last.push(item(line))
    else readField(line, fields, lists)
  }
  const missing = ['genre', 'recommendations'].find((name) => !fields.has(name))
  if (missing || !lists.has('findings')) throw new Error(`expected: "${missing ?? 'findings'}:" is missing`)
  const list = (name: (typeof listNames)[number]) => lists.get(name) ?? []
  return {
    genre: fields.get('genre') ?? '',
    own: names(fields.get('own')),
    recommendations: range(fields.get('recommendations')),
    options: fields.has('options') ? Number(fields.get('options')) : undefined,
    reads: list('reads'),
    not: list('not'),
    findings: list('findings'),
    may: list('may'),
    silent: names(fields.get('silent')),
    addressed: names(fields.get('addressed')),
  }
}

function readField(line: string, fields: Map<string, string>, lists: Map<string, Expected[]>): void {
  const [, name = '', value = ''] = /^([a-z]+):\s*(.*)$/.exec(line) ?? []
  if (listNames.some((known) => known === name) && /^(?:none)?$/.test(value)) lists.set(name, [])
  else if (fieldNames.some((known) => known === name)) fields.set(name, value)
  else throw new Error(`expected: cannot read "${line}"`)
}

const linePattern =
  /^- (?:(warning|information|warning or information) )?([a-z-]+): (?:“([^”]+)”|([^“”→]+?))(?: → (.+))?$/

function item(line: string): Expected {
  const match = linePattern.exec(line)
  if (!match) throw new Error(`expected: cannot read "${line}"`)
  const [, severity = '', what = '', quoted, name = '', target] = match
  const severities = severity.split(' or ').filter(Boolean)
  return { what, severities, words: quoted ?? name, target, line: line.slice(2) }
}

/** "4" or "4-6". */
function range(value = ''): readonly [number, number] {
  const [least = Number.NaN, most = least] = value.split('-').map(Number)
  return [least, most]
}

const names = (value = ''): string[] =>
  value
    .split(', ')
    .map((name) => name.trim())
    .filter(Boolean)
