import { describe, expect, test } from 'vitest'
import type { Format } from '../src/markdown/block.ts'
import { createLinter } from '../src/pipeline.ts'

/**
 * A memo of the shape that the product was made for: a title line, headings without marks on two levels, a sub-section
 * for each power, recommendations as sub-sections, references, a note on the author, remains of a web page. Own
 * sentences on invented talks.
 */
const memo = `Courting Eritrea: Promise And Peril Of A Second Ruto-Isaias Meeting – Commentary

By

A second meeting between Kenyan President William Ruto and Eritrean leader Isaias Afwerki would open a rare door on two stubborn problems: Eritrea’s closed ports and its growing naval pact with Iran, which weighs on both the war in Yemen and trade along the Red Sea.

This commentary weighs the promise and the peril of such a meeting, setting Ruto’s face-to-face style beside the patient committees of President Kenyatta. It looks at what Ethiopia, Djibouti, Saudi Arabia, and Iran bring to the table, and holds that “carrot and stick” diplomacy only works when both halves are real.

Background:  Kenya- Eritrea Relations and the Present Impasse

A Short History

Relations between Kenya and Eritrea have swung between quarrels and quiet talks. The meetings of 2018 and 2019 aimed to open the ports and settle old debts. They ended without a text, and Eritrea’s navy kept growing.

Eritrea’s  New Friends

Eritrea has drawn close to Iran, supplying military aid—such as boats and crews—to sustain Iran’s campaign in Yemen. The pact gives Asmara fuel and drones, undermining international sanctions. New naval drills unsettle the coast.

What a Visit Changes

Ruto’s diplomacy offers a chance to begin anew. His liking for direct talks sets him apart from Kenyatta’s habit of building coalitions and applying pressure. However, critics warn that his approach risks flattering Isaias without winning any concessions.

The Problem: Perils and Obstacles

Eritrea’s Part in Foreign Wars

Eritrea’s pact with Iran makes every other file harder. By lending boats and crews, Asmara not only sustains Iran’s campaign in Yemen but also pays for its own shipyards.

The Deadlock on the Ports

Opening the ports remains hard. Eritrea views its closed ports as a guard against invasion. Earlier rounds stalled on Asmara’s refusal to admit foreign pilots without first obtaining sanctions relief.

Fears Along the Coast

Kenya’s neighbours, particularly Ethiopia and Djibouti, worry that talks between two leaders may pass over their trade. Both states emphasize the need for a common line.

Openings: What a Second Meeting Could Bring

Talking Again

A meeting between Ruto and Isaias could wake sleeping talks and give pilots, brokers and navies a place to speak.

The Lure of Money

Ruto’s “carrot and stick” approach could provide Eritrea with tangible incentives, such as partial sanctions relief or development aid, in exchange for verified access to the ports.

Loosening the Eritrea-Iran Pact

By addressing Eritrea’s boats for Iran, Ruto could loosen the pact, reducing Asmara’s reliance on Tehran.

Stakeholder Perspectives

Ethiopia

Ethiopia advocates for open ports and condemns Eritrea’s drills. Addis Ababa insists that any agreement with Asmara must protect its trade.

Djibouti

Djibouti’s primary concern is the loss of port fees. It supports a firm line and insists that any concessions be contingent upon concrete acts by Asmara.

Saudi Arabia

Saudi Arabia’s ties with Eritrea are tangled, as it balances loans with a desire for quiet seas. While Riyadh opposes the drills, it also views Asmara as a buffer against rivals.

Iran

Iran benefits from its pact with Eritrea, gaining boats while providing Asmara with fuel. Tehran’s part makes it harder to isolate Eritrea.

Recommendations for Ruto’s Strategy

Confront the Naval Pact with Iran

Ruto should address Eritrea’s transfers of boats to Iran, naming their cost to the whole coast. By offering targeted incentives, such as fuel or economic relief, he could potentially weaken the Asmara-Tehran pact.

Clear Incentives and Penalties

A balanced approach that combines economic incentives with enforceable penalties for non-compliance is crucial. Clear benchmarks for progress, such as a freeze on naval drills should guide the talks.

Reassure the Neighbours

Involving Ethiopia and Djibouti in the talks will ensure support along the coast and strengthen common security. Maintaining openness with neighbours is essential for building trust.

Engage Further Powers

Involving Saudi Arabia and Iran in discussions could help reduce their support for Eritrea and encourage compliance with the law of the sea. Regional forums provide a place for the wider questions.

Conclusion

Ruto’s meeting with Isaias would open a rare door. By using his personal style and a balanced “carrot and stick” approach, Ruto can work towards open ports and a looser pact with Iran. Success will depend on careful coordination with neighbours.

Hanna Tesfay is a retired Kenyan shipping officer. She received her master’s degree in maritime law from the University of Nairobi. The opinions expressed in this article are her own.

References

Mwangi, Peter. “What Would a Second Ruto Visit Mean for Eritrea?” Council on Foreign Relations, March 3, 2023.

Abebe, Sara. “The US Must Mind the Red Sea.” Chatham House, May 21, 2024.

Olsen, Kari. “High Seas, Low Hopes.” Brookings Institution, June 8, 2023.

Hanna Tesfay

Hanna Tesfay is a retired shipping officer and received her master's degree in maritime law from the University of Nairobi. The opinions expressed in her articles are her own.

Leave a Reply

Your email address will not be published. Required fields are marked *
`

const expected = [
  'unaddressed-stakeholder at “Yemen”',
  'unbalanced-incentives at “targeted incentives, such as fuel or economic relief”',
  'missing-benchmark at “address Eritrea’s transfers of boats to Iran”',
  'missing-benchmark at “benchmarks for progress, such as a freeze on naval drills”',
  'missing-benchmark at “Involving Ethiopia and Djibouti in the talks”',
  'missing-benchmark at “Involving Saudi Arabia and Iran in discussions”',
]

const found = (text: string, format: Format) =>
  createLinter()
    .lint(text, { format, when: 'auto', rules: {} })
    .findings.map(({ rule, start, end }) => `${rule} at “${text.slice(start, end).replace(/\s+/g, ' ')}”`)

describe.each(['text', 'markdown'] as const)('as %s', (format) => {
  test('the six faults are found, and nothing else', () => {
    expect(found(memo, format).toSorted()).toEqual(expected.toSorted())
  })

  test('they are found with CRLF line ends and a byte order mark too', () => {
    expect(found(`\uFEFF${memo.replaceAll('\n', '\r\n')}`, format).toSorted()).toEqual(expected.toSorted())
  })

  test('the announced benchmark is told what it lacks, the state how often it is named', () => {
    const { findings } = createLinter().lint(memo, { format, when: 'auto', rules: {} })
    const messages = findings.map(({ message }) => message)
    expect(messages).toContainEqual(
      expect.stringMatching(/^No date and no verifier for “.*freeze on naval drills”$/),
    )
    expect(messages).toContainEqual(expect.stringMatching(/^“Yemen” is named 3 times/))
    const yemen = findings.find(({ actor }) => actor === 'Yemen')
    expect(yemen?.related.map(({ start, end }) => memo.slice(start, end))).toEqual(['Yemen', 'Yemen'])
  })
})

describe('with a fault mended, its finding goes', () => {
  const mended = (from: string, to: string) => {
    expect(memo).toContain(from)
    return found(memo.replace(from, to), 'text')
  }

  test('a penalty beside the offer', () => {
    const findings = mended(
      'weaken the Asmara-Tehran pact.',
      'weaken the Asmara-Tehran pact. Ruto should impose tariffs on Eritrea if the transfers go on.',
    )
    expect(findings.filter((finding) => finding.startsWith('unbalanced'))).toEqual([])
  })

  test('a date and somebody who checks', () => {
    const findings = mended(
      'should guide the talks.',
      'by May 2031, verified by the coast guard, should guide the talks.',
    )
    expect(findings.filter((finding) => finding.includes('freeze'))).toEqual([])
  })

  test('a recommendation that deals with the state', () => {
    const findings = mended('Involving Ethiopia and Djibouti in', 'Involving Ethiopia, Yemen and Djibouti in')
    expect(findings.filter((finding) => finding.startsWith('unaddressed'))).toEqual([])
  })

  test('a stated position of the state', () => {
    const findings = mended('New naval drills unsettle the coast.', 'Yemen opposes the drills.')
    expect(findings.filter((finding) => finding.startsWith('unaddressed'))).toEqual([])
  })
})
