import { marksOf } from '../prose/marks.ts'
import type { Mention, Section, Sentence } from './model.ts'
import { namingsIn, type Party } from './party.ts'
import type { Unit } from './units.ts'

/** Sentences that state what the party wants, fears, gains, supports or opposes, with the party as the holder. */
export function positionsOf(party: Party, parties: readonly Party[]): Sentence[] {
  const stated = party.mentions.filter(
    (mention) => mention.sentence.argues && holdsPosition(mention, parties),
  )
  return unique(stated.map(({ sentence }) => sentence))
}

/** Sentences by which recommendations deal with the party. */
export function engagementsOf(party: Party, units: readonly Unit[], parties: readonly Party[]): Sentence[] {
  const proposing = new Set(units.flatMap(({ sentences }) => sentences))
  const engaged = party.mentions.filter(
    (mention) => proposing.has(mention.sentence) && (isEngaged(mention, parties) || actsNext(mention)),
  )
  return unique(engaged.map(({ sentence }) => sentence))
}

/** Sentences of a section that bears the party's name, or of its row in a table of stakeholders. */
export function ownPlacesOf(
  party: Party,
  sentences: readonly Sentence[],
  sections: readonly Section[],
): Sentence[] {
  const headed = party.mentions.filter(
    ({ sentence, first, last }) => isHeading(sentence) && last - first >= sentence.prose.tokens.length - 2,
  )
  const inSections = headed.flatMap(({ sentence }) => firstArguing(sentences, sentence))
  const inTables = party.mentions
    .filter(
      ({ sentence: { prose, section } }) =>
        prose.passage.cell?.column === 0 && sections[section]?.role === 'stakeholders',
    )
    .map(({ sentence }) => sentence)
  return unique([...inSections, ...inTables])
}

/** The first sentence that argues below a heading; the sentences of a section stand together. */
function firstArguing(sentences: readonly Sentence[], heading: Sentence): Sentence[] {
  for (let i = heading.index; sentences[i]?.section === heading.section; i++) {
    const sentence = sentences[i]
    if (sentence?.argues) return [sentence]
  }
  return []
}

const isHeading = ({ argues, prose: { passage } }: Sentence): boolean =>
  !argues && !passage.quoted && !passage.footnote

/** "Tokyo insists", "South Korea and Japan worry", "Japan's primary concern is", "the interests of Japan". */
function holdsPosition({ sentence, last, first }: Mention, parties: readonly Party[]): boolean {
  const { prose } = sentence
  const end = endOfRow(sentence, last, parties)
  const verb = marksOf(prose, 'position').some(
    (mark) =>
      mark.cue.form !== 'ing' &&
      mark.cue.form !== 'participle' &&
      mark.first > end &&
      follows(sentence, end, mark.first),
  )
  if (verb) return true
  return marksOf(prose, 'position-noun').some((noun) => {
    const possessive = prose.tokens[last + 1]?.key === "'s" && noun.first > last && noun.first - last <= 5
    const demonym = noun.first > last && noun.first - last <= 2
    return possessive || demonym || (noun.last === first - 2 && prose.tokens[first - 1]?.key === 'of')
  })
}

/** Only adverbs, auxiliaries and commas stand between subject and verb. */
function follows({ prose: { tokens } }: Sentence, subject: number, verb: number): boolean {
  return tokens
    .slice(subject + 1, verb)
    .every(({ key }) =>
      /ly$|^(?:also|both|still|now|has|have|had|would|will|may|might|could|does|did|not|,|too|long|often|therefore)$/.test(
        key,
      ),
    )
}

/** The last member of a row of parties: "China, Japan and Russia". */
function endOfRow(sentence: Sentence, last: number, parties: readonly Party[]): number {
  let end = last
  for (const { mention } of namingsIn(parties, sentence.index)) {
    if (mention.first <= end || mention.first - end > 3) continue
    const between = sentence.prose.tokens.slice(end + 1, mention.first)
    if (between.every(({ key }) => /^(?:and|or|,|the|both|\/)$/.test(key))) end = mention.last
  }
  return end
}

/** An engaging verb governs the party, alone or in a row. */
function isEngaged({ sentence, first }: Mention, parties: readonly Party[]): boolean {
  return marksOf(sentence.prose, 'engage').some(({ last }) => {
    if (last >= first || first - last > 12) return false
    const between = sentence.prose.tokens.slice(last + 1, first)
    if (between.some(({ key }) => /^[;:.]$|^(?:to|against|that|which|who|if|because)$/.test(key)))
      return false
    return first - last <= 4 || isRow(sentence, last, first, parties)
  })
}

/** Nothing but parties, commas and joining words between the two tokens. */
function isRow(sentence: Sentence, verb: number, first: number, parties: readonly Party[]): boolean {
  return sentence.prose.tokens.slice(verb + 1, first).every(({ key }, i) => {
    const token = verb + 1 + i
    if (/^(?:and|or|,|the|as|well|both|with)$/.test(key)) return true
    return namingsIn(parties, sentence.index).some(
      ({ mention }) => mention.first <= token && token <= mention.last,
    )
  })
}

/** The party is asked to act: it stands right before "should". */
function actsNext({ sentence, last }: Mention): boolean {
  return marksOf(sentence.prose, 'obligation').some(({ first }) => first > last && first - last <= 2)
}

const unique = (sentences: readonly Sentence[]): Sentence[] => [...new Set(sentences)]
