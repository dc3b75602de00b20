import { expect, test } from 'vitest'
import { splitSentences } from '../../src/prose/sentences.ts'

/** Prose with a bar wherever a careful reader begins a new sentence; no bar, one sentence. */
const cases: Readonly<Record<string, readonly string[]>> = {
  'titles and names': [
    'Dr. Amina Diallo chairs the panel. | She reports in May.',
    'We met Sen. Ruiz and Rep. Okafor on Tuesday.',
    'The letter went to Mr. and Mrs. Sato. | No reply came.',
    'Gen. Haddad opposed the plan; Lt. Col. Weiss did not.',
    'Kim J. Lee wrote the first draft.',
    'J. R. R. Olsen signed for Norway.',
    'George W. Bush and Lyndon B. Johnson tried the same.',
    'The bill was drafted by Prof. E. Maro of Dar es Salaam.',
    'St. Lucia and St. Kitts have no such law.',
    'John Smith Jr. voted against. | His party did not.',
    'We will see Amb. Costa at noon. | Bring the file.',
    'The memo is for the Hon. Grace Otieno, M.P., and her staff.',
    'The offer was made to Kim Jong Un. | Kim declined.',
  ],
  'states and bodies with stops': [
    'The U.S. delegation left early.',
    'The U.S. Senate has not ratified it.',
    'Talks moved to the U.S. | The ministers stayed home.',
    'Nobody has asked the U.S. | Nobody will.',
    'They import grain from the U.K. and the E.U. each year.',
    'The U.N. Security Council met twice.',
    'He works in Washington, D.C. | His deputy is in Geneva.',
    'Offices in Washington, D.C. and Ottawa will close.',
    'The aid came from the U.S., Japan and Korea.',
    'Most of it is spent in the U.S. | However, two firms moved.',
    'The U.S.–Korean line was cut. | It was never repaired.',
    'Harbour Steel Inc. pays the levy. | Its rivals do not.',
    'Talks with Nordwind Ltd. ended. | Talks with Solis Co. go on.',
  ],
  'latin and other short forms': [
    'Use incentives, e.g. grants or loans.',
    'Use incentives, e.g., Pell grants.',
    'One party (i.e. Peru) objected.',
    'Tariffs, quotas, etc. are off the table.',
    'We looked at tariffs, quotas, etc. | None of them worked.',
    'Compare cf. Annex B and viz. Annex C.',
    'It is Peru vs. Chile again.',
    'The court decided Alvarez v. Norland in 2019.',
    'Lindqvist et al. found no such effect in Sweden.',
    'It was first shown by Lindqvist et al. | Later work agrees.',
    'MR. SATO WILL SPEAK FIRST.',
    'The dose was approx. 5 litres per head.',
    'The meeting is at 9 a.m. on Monday.',
    'The meeting began at 9 a.m. | It ended at noon.',
    'She holds a Ph.D. from Lund. | He has none.',
    'The firm ca. 1990 had ten staff.',
  ],
  'numbers, dates and references': [
    'Growth fell to 2.5 percent. | Prices rose by 3.1 percent.',
    'It costs $1.5 million. | Nobody has budgeted it.',
    'See Annex No. 5 for the map.',
    'We chose option No. 5. | It costs least.',
    'The answer is no. | Ask again in May.',
    'Art. 12 and Sec. 4(b) apply. | See also Fig. 3.',
    'The rule is on p. 14, pp. 20–22 and in vol. 2.',
    'The law took effect on Jan. 3, 2021.',
    'She sat. | Nobody else did.',
    'They bought modern art. | Prices rose.',
    'The order cites Pub. L. No. 115-97 and Exec. Order No. 13,526.',
    'The panel meets at 3 p.m. Monday.',
    'He practised in Calif. and in Va. before that.',
    'The shop is on Wall St. | The traders eat there.',
    'The ban holds.[3] | It is old.',
    'The ban holds.¹² | It is old.',
    'The ban holds.7 | It is old.',
    'The ban costs 2.5 or 3.7 billion.',
    'The talks begin in Sept. | The vote is in Oct. | After that nobody knows.',
    'Version 2.0 of the plan replaces 1.4.2 at once.',
    'The budget grew in 2019. | 2020 was worse.',
    'Tests were held in 1999. | 12 more followed.',
    'The ratio is 3:1. | That is high.',
    'It was hotter by 1.5 °C. | The harvest failed.',
  ],
  'quotations and brackets': [
    '“We will not pay.” | The minister then left.',
    'He said, “We will not pay.” | Then he left.',
    '"We will not pay," the minister said.',
    '“Will you pay?” asked the minister.',
    '“Never!” shouted one of them. | Nobody moved.',
    'The clause reads: “No fee is due. | No claim arises.”',
    'The plan failed (see Annex B). | A new one is due.',
    'The plan failed. | (Annex B says why.) | A new one is due.',
    'The plan failed.) | A new one is due.',
    'Peru signed [in 2019]. | Chile did not.',
    'It is the ‘last chance.’ | Few agree.',
    'Is it too late? | No. | Not yet.',
    'The firms (Acme Inc., Solis Ltd.) object.',
    '« Nous verrons. » | The minister smiled.',
  ],
  'ellipses, dashes and other signs': [
    'The talks went on … and on.',
    'The talks went on... and on.',
    'The talks went on and on… | Nobody left.',
    'The talks went on and on. . . . | Nobody left.',
    'Really?! | Yes.',
    'Three parties – Peru, Chile, Bolivia – agreed. | One did not.',
    'One remedy works—trade. | Another does not.',
    'It is simple: No trade, no aid.',
    'Visit example.org for details. | The file is called plan.md and is short.',
    'Yahoo! reported it first.',
  ],
  'enumerations and openings': [
    '1. Sign the treaty. | 2. Ratify it.',
    '1) Sign the treaty. | 2) Ratify it.',
    'a. Sign the treaty. | b. Ratify it.',
    '(a) Sign the treaty. | (b) Ratify it.',
    'There are two steps: 1. Sign the treaty. | 2. Ratify it.',
    '2.1. Scope of the offer',
    'iv. Ratify the treaty. | v. Publish it.',
    'Who pays? | 1. The port.',
    'II. The Offer',
    'B. Options for Chile',
    'See Annex B. | The map is there.',
    'We prefer Plan B. | Plan C costs more.',
    'Vitamin D. | The second is iron.',
    'iPhones are taxed. | eBay is not.',
    'The ban holds. | €5 million is at stake.',
    'The ban holds. | $5 million is at stake.',
    'Sign it. | —And then wait.',
  ],
  edges: ['No stop at the end', 'One. | Two', '?', 'Ends with a space. | Then more.'],
}

/** A text that no careful reader would wait for: a row of marks a splitter could try again from each of them. */
const rows = ['.'.repeat(100_000), '?!'.repeat(50_000), `Yes.${')'.repeat(100_000)}`, 'A.'.repeat(50_000)]

const tables = Object.entries(cases).flatMap(([kind, list]) => list.map((marked) => ({ kind, marked })))

test.each(tables)('$kind: $marked', ({ marked }) => {
  const expected = marked.split(' | ')
  const text = expected.join(' ')
  expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})

test.each(rows)('a long row of marks is split at once: %#', (row) => {
  const start = performance.now()
  expect(splitSentences(`${row} and more`)).toHaveLength(1)
  expect(performance.now() - start).toBeLessThan(1000)
})

test.each(['', ' ', '\n\n'])('white space holds no sentence: %j', (text) => {
  expect(splitSentences(text)).toEqual([])
})
