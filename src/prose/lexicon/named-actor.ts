/** A party that policy memos name, with all its names as one. */
export interface NamedActor {
  /** ISO 3166-1 code of a state ("KR"); the name in lower case with hyphens of all others ("world-bank"). */
  readonly id: string
  /** Canonical English name. */
  readonly name: string
  readonly kind: ActorKind
  /** Never empty; the canonical name comes first. */
  readonly names: readonly Name[]
  /** Id of the state or organization that an institution or agency belongs to: "US" for the Senate. */
  readonly of?: string
  /**
   * Id of the state that came after this one and has its shared names (Moscow, Hanoi, Prague), unless the memo also
   * uses a name that only this one has (Soviet, USSR).
   */
  readonly heir?: string
}

export type ActorKind = 'state' | 'organization' | 'institution' | 'group'

export interface Name {
  /** As written in prose, without a leading "the"; straight apostrophes. */
  readonly text: string
  readonly use: NameUse
  /** False for a name that is also something else (Georgia, Washington, State, users): ask for more evidence. */
  readonly certain: boolean
  /** Whether it names the actor only in this very spelling (US, WHO, Turkey); false: in any case (tenants). */
  readonly sensitive: boolean
}

/**
 * How the name refers: `seat` is a building or street (Kremlin), `demonym` the adjective and its noun (Indonesian),
 * `people` the plural noun (Indonesians, Britons), which is the people more often than the government.
 */
export type NameUse = 'name' | 'capital' | 'seat' | 'demonym' | 'people' | 'acronym'

/** The rows of a table: one a line, its columns parted by bars; blank lines are left out. */
export const rowsOf = (table: string): string[][] =>
  table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((column) => column.trim()))

/**
 * The names in a column, parted by commas. A trailing "?" makes a name uncertain, a leading "@" a seat; "Afghan/s"
 * adds the plural Afghans, "Danish/Danes" the other word. Spellings without accents and with the dots of an acronym
 * (U.N.) follow from the spelling given.
 */
export const namesOf = (column: string, use: NameUse): Name[] =>
  column
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .flatMap((entry) => spellings(entry, use))

/** An actor of these names, each spelling once: where two agree, the first one stays. The first name is canonical. */
export function namedActor(actor: Omit<NamedActor, 'name' | 'names'>, names: readonly Name[]): NamedActor {
  const unique = new Map<string, Name>()
  for (const name of names) if (!unique.has(name.text)) unique.set(name.text, name)
  return { ...actor, name: names[0]?.text ?? actor.id, names: [...unique.values()] }
}

/** The bodies of a table: "# US" says whose the rows below it are, a row is a name and a column of other names. */
export function namedBodies(table: string, kind: 'organization' | 'institution'): NamedActor[] {
  let of: string | undefined
  return rowsOf(table).flatMap(([name = '', others = '']) => {
    if (name.startsWith('#')) of = name.slice(1).trim() || undefined
    if (name.startsWith('#')) return []
    // A canonical name may hold commas; the others may not.
    const names = [...spellings(name, 'name'), ...namesOf(others, 'name')]
    return [namedActor({ id: slug(names[0]?.text ?? ''), kind, ...(of ? { of } : {}) }, names)]
  })
}

/**
 * The groups of a table: a row is the nouns of one group. The plural comes first and names the group; the singular is
 * never certain, for it often only describes ("patient safety", "student loans").
 */
export function namedGroups(table: string): NamedActor[] {
  return rowsOf(table).map(([nouns = '']) => {
    const names = nouns.split(',').flatMap((entry) => {
      const forms = spellings(entry, 'name')
      const [one] = forms
      const many = forms.at(-1)
      return one && many && entry.includes('/') ? [many, { ...one, certain: false }] : forms
    })
    return namedActor({ id: slug(names[0]?.text ?? ''), kind: 'group' }, names)
  })
}

const slug = (name: string): string => name.toLowerCase().replace(/[^a-z\d]+/g, '-')

function spellings(entry: string, use: NameUse): Name[] {
  const certain = !entry.endsWith('?')
  const isSeat = entry.startsWith('@')
  const [word = '', plural] = entry.slice(isSeat ? 1 : 0, certain ? undefined : -1).split('/')
  const singular = variants(word, isSeat ? 'seat' : use, certain)
  if (plural === undefined) return singular
  return [...singular, ...variants(pluralOf(word, plural), use === 'demonym' ? 'people' : use, certain)]
}

/** "s" and "es" are added, "ies" takes the place of the "y"; anything else is the plural itself. */
function pluralOf(word: string, plural: string): string {
  if (plural === 'ies') return word.slice(0, -1) + plural
  return plural === 's' || plural === 'es' ? word + plural : plural
}

/** The word as given, without its accents, and with dots if it is an acronym; longer ones are never dotted. */
function variants(text: string, written: NameUse, certain: boolean): Name[] {
  const use = written === 'name' && acronym.test(text) ? 'acronym' : written
  const name = { text, use, certain, sensitive: text !== text.toLowerCase() }
  if (accented.test(text))
    return [name, { ...name, text: text.normalize('NFD').replace(/[\u0300-\u036f]/g, '') }]
  if (use === 'acronym' && dottable.test(text)) return [name, { ...name, text: `${[...text].join('.')}.` }]
  return [name]
}

const acronym = /^[A-Z][A-Z\d&./-]+s?$/
const accented = /[^\x20-\x7e]/
const dottable = /^[A-Z]{2,4}$/
