import type { SectionRole } from './model.ts'

/** What the titles of each role begin with, after numbering and an article. Order matters: first match wins. */
const titles: readonly (readonly [SectionRole, RegExp])[] = [
  [
    'references',
    /^(?:references?|bibliography|sources|works cited|end ?notes|foot ?notes|notes|further reading|about the authors?|acknowledge?ments?|citations)\b/,
  ],
  [
    'recommendations',
    /^(?:(?:summary of |list of |policy |key |our |main |specific |general |conclusions? and |findings and |proposed |draft )*(?:recommend(?:ations?|ed|ing)\b|proposals?\b|action (?:plan|items|requested|required|recommended)|actions?$|courses? of action recommended)|next steps|(?:the )?way forward|(?:the )?path forward|what (?:should|must|needs to|we (?:recommend|propose|ask))|what (?:congress|government|ministers|the \w+) (?:should|must|can|could) do|policy (?:actions|asks|proposals?)|our asks?|the ask\b|asks$|(?:immediate|priority|suggested|further) (?:actions?|steps))/,
  ],
  [
    'stakeholders',
    /^(?:(?:key )?stakeholders?\b|(?:views|positions|perspectives|interests) of\b|who is affected|affected parties|perspectives$|consultation)/,
  ],
  [
    'options',
    /^(?:(?:policy |possible |available |the )*(?:options?|alternatives?|choices|courses of action)\b)/,
  ],
  [
    'risks',
    /^(?:(?:key |main |potential |political |implementation )*risks?\b|caveats|risk assessment|uncertainties)/,
  ],
  [
    'problem',
    /^(?:(?:key |main |current |policy |statement of |the )*(?:problems?|issues?|challenges?)\b|why (?:this|it) matters|what(?: is|['’]s) (?:wrong|the problem)|(?:the )?need for)/,
  ],
  [
    'summary',
    /^(?:(?:executive |short )*summary\b|bottom line|key (?:points|messages|findings|takeaways)|overview|abstract|at a glance|purpose|in brief)/,
  ],
  [
    'background',
    /^(?:(?:historical |policy |legal )*(?:background|context|history)\b|introduction|(?:the )?(?:current )?(?:situation|state of play|status)|where we are)/,
  ],
  ['conclusion', /^(?:conclusions?|concluding|in conclusion|closing)\b/],
]

const numbering =
  /^(?:(?:part|section|chapter|annex|tab)\s+)?(?:(?:[ivxlc]+|[a-z]|\d+(?:\.\d+)*)[.):]|\d+(?:\.\d+)*(?= \p{L}))\s+/u

/** The role that a section's title claims. */
export function roleOfTitle(title: string): SectionRole {
  const plain = title
    .toLowerCase()
    .replace(/[*_#]/g, '')
    .trim()
    .replace(numbering, '')
    .replace(/^(?:the|a|an)\s+/, '')
  return titles.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'other'
}
