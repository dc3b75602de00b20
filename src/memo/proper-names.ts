import type { ProseSentence } from '../prose/sentence.ts'
import type { Sentence } from './model.ts'
import { type Run, runsIn } from './name-runs.ts'
import type { LearnedName, PartyIdentity } from './party.ts'

/**
 * Persons, firms and bodies that the memo names and no list knows: runs of capitalized words and acronyms, each with
 * the shorter names that stand for it later ("Mr. Peter Bliss", "Bliss"; "Foote Mineral", "Foote").
 */
export function learnProperNames(sentences: readonly Sentence[]): LearnedName[] {
  const found = new Map<string, Run>()
  const common = commonWords(sentences)
  for (const { prose } of sentences) {
    if (isShouted(prose)) continue
    for (const run of runsIn(prose, common)) {
      const known = found.get(run.text)
      found.set(run.text, {
        ...run,
        titled: run.titled || known?.titled === true,
        opens: run.opens && known?.opens !== false,
      })
    }
  }
  const names = [...found.values()].filter(({ opens }) => !opens)
  const inFull = new Map<string, Run>()
  for (const run of names)
    for (const short of shortNamesOf(run)) if (!inFull.has(short)) inFull.set(short, run)
  return names.map((run) => ({ text: run.text, party: identityOf(inFull.get(run.text) ?? run) }))
}

/** Words that the memo also writes small: with a capital they only open a sentence or stand in a title. */
function commonWords(sentences: readonly Sentence[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { prose } of sentences) {
    for (const { text } of prose.tokens) if (/^\p{Ll}/u.test(text)) words.add(text)
  }
  return words
}

/** "Bliss" for "Peter Bliss", "Foote" for "Foote Mineral", "TUC" for the words it abbreviates. */
function shortNamesOf({ words }: Run): string[] {
  if (words.length < 2) return []
  const initials = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0))
  return [words[0], words.at(-1), initials.join('')].filter((short) => short !== undefined)
}

function identityOf({ text, words, titled }: Run): PartyIdentity {
  const isAcronym = words.length === 1 && /^\p{Lu}{2,}s?$/u.test(text)
  return {
    id: `name:${text}`,
    name: text,
    kind: 'organization',
    of: undefined,
    declaredRole: undefined,
    spotted: titled ? 'person' : isAcronym ? 'acronym' : 'name',
    head: (words.at(-1) ?? '').toLowerCase(),
  }
}

/** A line in capitals shows no names. */
const isShouted = ({ text }: ProseSentence): boolean => !/\p{Ll}{2}/u.test(text)
