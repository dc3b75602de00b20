import { buildSync } from 'esbuild'
import { describe, expect, test } from 'vitest'
import {
  gazetteer,
  genericActorHeads,
  institutionHeads,
  type Name,
  type NamedActor,
  placeNames,
} from '../../src/prose/lexicon/gazetteer.ts'
import { addPhrase, createTrie, longestPhrase } from '../../src/prose/phrase-trie.ts'
import { tokenize } from '../../src/prose/tokens.ts'

const actors = gazetteer()
const byId = new Map(actors.map((actor) => [actor.id, actor]))
const readings = actors.flatMap((actor) => actor.names.map((name) => ({ actor, name })))

const keyOf = ({ text, sensitive }: Name) => (sensitive ? text : text.toLowerCase())
const idsOf = (text: string) => readings.filter(({ name }) => name.text === text).map(({ actor }) => actor.id)
const nameOf = (id: string, text: string) => byId.get(id)?.names.find((name) => name.text === text)

describe('the names of one actor', () => {
  test.each([
    ['KR', 'Seoul ROK R.O.K. South_Korean South_Koreans Republic_of_Korea Blue_House'],
    ['KP', 'Pyongyang DPRK North_Korean North_Koreans'],
    ['CN', 'Beijing Peking Peiping PRC Chinese Communist_China Chicom Chicoms'],
    ['TW', 'Taipei Taiwanese Republic_of_China Formosa GRC Nationalist_China'],
    ['US', 'United_States U.S. US USA U.S.A. United_States_of_America America American Americans Washington'],
    ['GB', 'United_Kingdom UK U.K. London British Britons Downing_Street Whitehall'],
    ['FR', 'Paris Élysée Elysee French'],
    ['VN', 'Vietnam Viet-Nam Viet_Nam Hanoi SRV Vietnamese'],
    ['VNS', 'South_Vietnam South_Viet-Nam Saigon GVN South_Vietnamese'],
    ['SU', 'Soviet_Union USSR U.S.S.R. Soviet Soviets Moscow Kremlin'],
    ['RU', 'Russia Moscow Kremlin Russian Russians'],
    ['FRG', 'West_Germany Bonn West_German'],
    ['CD', 'DRC Zaire Kinshasa'],
    ['ZW', 'Harare Rhodesia Rhodesian'],
    ['NA', 'Namibia South_West_Africa Windhoek'],
    ['CI', "Côte_d'Ivoire Cote_d'Ivoire Ivory_Coast Ivorian"],
    ['DK', 'Copenhagen Danish Danes'],
    ['european-union', 'EU E.U. European_Union Brussels'],
    ['iaea', 'IAEA International_Atomic_Energy_Agency'],
    ['department-of-defense', 'Pentagon Defense_Department DoD Defense'],
    ['agency-for-international-development', 'AID USAID'],
    ['tenants', 'tenants tenant renters renter'],
    ['small-businesses', 'small_businesses small_business SMEs SME'],
    ['charities', 'charities charity nonprofits'],
    ['fishers', 'fishers fishermen fisherman fishing_communities'],
  ])('%s: %s', (id, names) => {
    for (const name of names.split(' ')) expect(idsOf(name.replaceAll('_', ' '))).toContain(id)
  })

  test('begin with the canonical one and hold none twice', () => {
    for (const { name, names } of actors) {
      expect(names[0]?.text).toBe(name)
      expect(new Set(names.map(({ text }) => text)).size, name).toBe(names.length)
    }
  })

  test('are spelled as prose is tokenized: no stray signs of the tables, no article', () => {
    for (const { name } of readings)
      expect(name.text).toMatch(/^(?!the )[\p{L}\d](?:[^|@?/#_]|(?<=RFE)\/)*$/u)
  })

  test('say how they refer', () => {
    expect(nameOf('KR', 'Seoul')?.use).toBe('capital')
    expect(nameOf('RU', 'Kremlin')?.use).toBe('seat')
    expect(nameOf('GB', 'British')?.use).toBe('demonym')
    expect(nameOf('GB', 'Britons')?.use).toBe('people')
    expect(nameOf('ID', 'Indonesians')?.use).toBe('people')
    expect(nameOf('KR', 'R.O.K.')?.use).toBe('acronym')
    expect(nameOf('world-health-organization', 'WHO')?.use).toBe('acronym')
    expect(nameOf('KR', 'South Korea')?.use).toBe('name')
  })
})

describe('doubt', () => {
  test.each(
    'Georgia Jordan Chad Turkey Mali Guinea Niger Congo Ireland Korea Korean Washington Brussels State Defense AID ICE users communities states public'.split(
      ' ',
    ),
  )('%s is never certain', (text) => {
    const found = readings.filter(({ name }) => name.text === text)
    expect(found).not.toEqual([])
    for (const { name } of found) expect(name.certain).toBe(false)
  })

  test.each('Seoul Moscow U.S. EU Pentagon tenants IAEA Ukraine'.split(' '))('%s is certain', (text) => {
    expect(readings.some(({ name }) => name.text === text && name.certain)).toBe(true)
  })

  test('the singular of a group, which often only describes, is never certain', () => {
    expect(nameOf('patients', 'patients')?.certain).toBe(true)
    expect(nameOf('patients', 'patient')?.certain).toBe(false)
  })

  test('a name with capitals counts in that spelling only, a common noun in any', () => {
    for (const text of ['US', 'WHO', 'Turkey', 'State', 'NGOs']) {
      for (const { name } of readings.filter(({ name }) => name.text === text))
        expect(name.sensitive).toBe(true)
    }
    expect(nameOf('tenants', 'tenants')?.sensitive).toBe(false)
  })

  test('no name means two actors for certain, but for a state and the one that came after it', () => {
    const owners = new Map<string, (typeof readings)[number][]>()
    for (const reading of readings) {
      const key = keyOf(reading.name)
      owners.set(key, [...(owners.get(key) ?? []), reading])
    }
    expect([...owners].filter(([, shared]) => !mayBeShared(shared)).map(([key]) => key)).toEqual([])
  })
})

function mayBeShared(shared: readonly { actor: NamedActor; name: Name }[]): boolean {
  if (shared.length < 2 || shared.every(({ name }) => !name.certain)) return true
  const heirs = new Set(shared.map(({ actor }) => actor.heir ?? actor.id))
  return heirs.size === 1
}

describe('the list', () => {
  test('is built once', () => {
    expect(gazetteer()).toBe(actors)
  })

  test('has each actor once, and knows whose each institution is', () => {
    expect(byId.size).toBe(actors.length)
    for (const { of, heir } of actors) {
      if (of !== undefined && of !== 'UN' && of !== 'EU') expect(byId.get(of)?.kind).toBe('state')
      if (heir !== undefined) expect(byId.get(heir)?.kind).toBe('state')
    }
  })

  test('has every state of ISO 3166, with an adjective or the name of its people', () => {
    const lacking = isoStates().filter((code) => {
      const uses = byId.get(code)?.names.map(({ use }) => use)
      return !uses?.some((use) => use === 'demonym' || use === 'people')
    })
    expect(lacking).toEqual([])
  })

  test('calls each state as the host does, where the host words it as a memo would', () => {
    const otherwise = new Set(['CD', 'CG', 'HK', 'MM', 'MO', 'VC'])
    const states = isoStates().filter((code) => !otherwise.has(code))
    expect(states.filter((code) => !nameOf(code, plainName(code)))).toEqual([])
  })

  test('stays small', () => {
    const options = { bundle: true, minify: true, write: false, format: 'esm' } as const
    const built = buildSync({ ...options, entryPoints: ['src/prose/lexicon/gazetteer.ts'] })
    expect(built.outputFiles[0]?.contents.length).toBeLessThan(48_000)
  })
})

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/** Territories of other states, uninhabited ones, withdrawn codes, and codes that are no country. */
const noStates = new Set(
  `AC AI AN AQ AS AW AX BL BM BQ BU BV CC CK CP CQ CS CW CX DD DG DY EA EU EZ FK FO FX GF GG GI GP GS GU HM HV IC
   IM IO JE KY MF MP MQ MS NC NF NH NU PF PM PN QO RE RH SH SJ SU SX TA TC TF TK TP UK UM UN VD VG VI WF XA XB YD YT YU
   ZR ZZ`.split(/\s+/),
)

function isoStates(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  return codes.filter((code) => regions.of(code) !== undefined && !noStates.has(code))
}

const plainName = (code: string): string => (regions.of(code) ?? '').replace('&', 'and').replaceAll('’', "'")

describe('place names', () => {
  test('each hides the name of an actor, and is not one itself', () => {
    const names = createTrie<Name>()
    for (const { name } of readings) addPhrase(names, name.text, name)
    const hides = (place: string) => {
      const tokens = tokenize(place)
      const found = tokens.flatMap((_, first) => longestPhrase(names, tokens, first)?.values ?? [])
      return found.length > 0 || tokens.some(({ key }) => institutionHeads.includes(key))
    }
    expect(placeNames.filter((place) => !hides(place))).toEqual([])
    expect(placeNames.filter((place) => idsOf(place).length > 0)).toEqual([])
  })

  test('hold none twice, and those that memos use most', () => {
    expect(new Set(placeNames).size).toBe(placeNames.length)
    const common = [
      'South China Sea',
      'Korean Peninsula',
      'Gulf of Mexico',
      'Vietnam War',
      'Washington, D.C.',
    ]
    expect(placeNames).toEqual(expect.arrayContaining(common))
  })
})

test('heads are clean words, each once', () => {
  for (const heads of [institutionHeads, genericActorHeads]) {
    expect(new Set(heads).size).toBe(heads.length)
    for (const head of heads) expect(head).toMatch(/^[a-z][a-z -]*$/)
  }
  expect(institutionHeads).toEqual(
    expect.arrayContaining(['ministry', 'regulator', 'commissioner', 'parliament']),
  )
})
