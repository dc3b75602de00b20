import type { Sentence } from '../model.ts'

/** How the list that a sentence stands in is introduced, and what its other items look like; by sentence. */
export function listSigns(sentences: readonly Sentence[], own: readonly (readonly string[])[]): string[][] {
  const lists = new Map<string, number[]>()
  const keys = sentences.map((sentence, i) => listKey(sentence, own[i] ?? [], sentences[i - 1]))
  let run = 0
  for (const [i, key] of keys.entries()) {
    if (key === pseudoList && !keys[i - 1]?.startsWith(pseudoList)) run++
    const list = key === pseudoList ? `${key} ${run}` : key
    keys[i] = list
    if (list) lists.set(list, [...(lists.get(list) ?? []), i])
  }
  const signs = new Map([...lists].map(([key, members]) => [key, signsOf(members, sentences, own)]))
  return keys.map((key) => (key ? (signs.get(key) ?? []) : []))
}

const pseudoList = 'dashes'

/** Which list it is in: the innermost one, or a row of paragraphs that begin with dashes. */
function listKey(
  { base, prose, section }: Sentence,
  own: readonly string[],
  previous: Sentence | undefined,
): string | undefined {
  const item = prose.passage.items.at(-1)
  if (item) return `${base} ${item.list}`
  return own.includes('pseudo-item') && previous?.section === section ? pseudoList : undefined
}

function signsOf(
  members: readonly number[],
  sentences: readonly Sentence[],
  own: readonly (readonly string[])[],
): string[] {
  const intro = (members[0] ?? 0) - 1
  const items = members.filter((i) => sentences[i]?.prose.from === 0)
  const urging = items.filter((i) =>
    own[i]?.some((sign) => sign === 'imperative' || sign === 'opens-verb:base'),
  ).length
  const signs = sentences[intro] ? introSigns(sentences[intro]?.prose.text ?? '', own[intro] ?? []) : []
  if (items.length > 1)
    signs.push(`list-imperative:${urging > items.length * 0.6 ? 'most' : urging > 0 ? 'some' : 'none'}`)
  return signs
}

const telling =
  /^(?:modal:(?:should|must|could|would|will)|performative:.*own|recommend.*|propose.*|call-on|we-want|would-like|colon-end|question|kind:heading|was|imperative|reported)$/
const calls =
  /\b(?:recommend|propos|suggest|should|must|following (?:steps|actions|measures)|steps|actions?|measures|ask|urge|options?|alternatives?|courses?)\b/i
const describes =
  /\b(?:problems?|reasons?|risks?|objectives?|concerns?|facts?|include|such as|questions?|advantages?|disadvantages?|pros|cons|findings|benefits)\b/i

function introSigns(text: string, own: readonly string[]): string[] {
  const signs = own.filter((sign) => telling.test(sign)).map((sign) => `intro:${sign}`)
  if (calls.test(text)) signs.push('intro:calls')
  if (describes.test(text)) signs.push('intro:describes')
  return signs
}
