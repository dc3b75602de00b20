import { institutionHeads } from '../prose/lexicon/gazetteer.ts'
import type { ProseSentence } from '../prose/sentence.ts'
import { isCapitalized } from '../prose/tokens.ts'
import { wordSet } from '../prose/word-set.ts'
import type { FrontMatter, Sentence } from './model.ts'
import type { LearnedName, PartyIdentity } from './party.ts'

/** Offices of persons head no institution: "Finance Minister Dantas" is somebody. */
const persons = wordSet(
  'secretary minister ambassador president director chairman governor general delegation',
)
const heads = new Set(
  institutionHeads.filter((head) => !persons.has(head.toLowerCase())).map((head) => head.toLowerCase()),
)
const joints = new Set(['of', 'for', 'and', 'the', 'on', '&', '-'])

/** Names of institutions that the memo spells out: "Harbour Housing Authority (HHA)", "Ministry of Water". */
export function learnInstitutions(sentences: readonly Sentence[]): LearnedName[] {
  return sentences.flatMap(({ prose }) =>
    prose.tokens.flatMap((token, i) =>
      heads.has(token.key) && isCapitalized(token) ? institutionAround(prose, i) : [],
    ),
  )
}

/** The names and aliases that the author declares. */
export function declaredNames({ actors }: FrontMatter): LearnedName[] {
  return actors.flatMap(({ name, aliases, role }) => {
    const party: PartyIdentity = {
      id: name,
      name,
      kind: 'organization',
      of: undefined,
      declaredRole: role,
      spotted: 'declared',
    }
    return [name, ...aliases].map((text) => ({ text, party }))
  })
}

/** The capitalized words around a head, and the acronym in brackets after them. */
function institutionAround(prose: ProseSentence, head: number): LearnedName[] {
  const first = extend(prose, head, -1)
  const last = extend(prose, head, 1)
  if (first === last || prose.names.some((name) => name.first <= head && head <= name.last)) return []
  const { text, tokens } = prose
  const name = text.slice(tokens[first]?.start, tokens[last]?.end)
  const party: PartyIdentity = {
    id: name,
    name,
    kind: 'institution',
    of: undefined,
    declaredRole: undefined,
    spotted: 'institution',
  }
  return [name, ...acronymAfter(prose, last)].map((alias) => ({ text: alias, party }))
}

/** Walks over capitalized words; a joining word only counts when a capitalized one follows it. */
function extend({ tokens }: ProseSentence, head: number, step: 1 | -1): number {
  let reached = head
  for (let i = head + step; tokens[i]; i += step) {
    const token = tokens[i]
    if (isCapitalized(token) && !articles.has(token?.text ?? '')) reached = i
    else if (!joints.has(token?.key ?? '') || !isCapitalized(tokens[i + step])) break
  }
  return reached
}

const articles = new Set([
  'The',
  'A',
  'An',
  'This',
  'Our',
  'In',
  'For',
  'By',
  'If',
  'When',
  'Each',
  'Any',
  'That',
])

function acronymAfter({ tokens }: ProseSentence, last: number): string[] {
  const acronym = tokens[last + 2]?.text ?? ''
  return tokens[last + 1]?.key === '(' && /^\p{Lu}{2,8}s?$/u.test(acronym) ? [acronym] : []
}
