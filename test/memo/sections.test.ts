import { describe, expect, test } from 'vitest'
import type { Memo, SectionRole } from '../../src/memo/model.ts'
import { blocks, read, readPlain } from './harness.ts'

/** The headings as an outline, indented by the sections they stand in, with their roles. */
function outline({ sections }: Memo): string[] {
  const depth = (index: number | undefined): number =>
    index === undefined ? 0 : 1 + depth(sections[index]?.parent)
  return sections.flatMap(({ heading, role, parent }) =>
    heading ? [`${'  '.repeat(depth(parent))}${heading.text} (${role})`] : [],
  )
}

const roleOf = (title: string): SectionRole | undefined =>
  read(`# The Harbour Levy\n\nIt is late.\n\n## ${title}\n\nPorts pay more.\n`).sections.find(
    ({ heading }) => heading?.level === 2,
  )?.role

describe('the role that a title claims', () => {
  const synonyms: Partial<Record<SectionRole, readonly string[]>> = {
    summary: [
      'Summary',
      'Executive Summary',
      'Bottom line up front',
      'Key findings',
      'Purpose',
      'At a glance',
    ],
    background: [
      'Background',
      'Context',
      'Historical context',
      'Introduction',
      'The current situation',
      'History',
    ],
    problem: ['Problem', 'The Problem: Silted Ports', 'Issues', 'Key challenges', 'Why it matters'],
    options: ['Options', 'Policy options', 'Alternatives', 'The options considered', 'Courses of action'],
    stakeholders: [
      'Stakeholders',
      'Stakeholder perspectives',
      'Views of the parties',
      'Who is affected',
      'Key stakeholders',
    ],
    recommendations: [
      'Recommendations',
      'Recommendation',
      'Policy recommendations',
      'Recommendations for the Port Authority',
      'Our recommendations',
      'Recommended actions',
      'Proposed actions',
      'Next steps',
      'The way forward',
      'Action items',
      'Action requested',
      'What Congress should do',
      'What the ministry should do',
      'Conclusions and recommendations',
      'Summary of recommendations',
      'Immediate actions',
      'Proposals',
    ],
    risks: ['Risks', 'Key risks', 'Political risks', 'Risks and mitigation'],
    conclusion: ['Conclusion', 'Conclusions', 'Concluding remarks'],
    references: [
      'References',
      'Sources',
      'Bibliography',
      'Works cited',
      'Endnotes',
      'Notes',
      'About the author',
    ],
    other: [
      'Fish',
      'Trade with Chile',
      'Riskless loans',
      'Noteworthy ports',
      'Actionable intelligence in Peru',
    ],
  }
  const titles = Object.entries(synonyms).flatMap(([role, list]) => list.map((title) => ({ role, title })))

  test.each(titles)('“$title”: $role', ({ role, title }) => {
    expect(roleOf(title)).toBe(role)
  })

  test.each([
    '1. Recommendations',
    '4) Recommendations',
    'IV. Recommendations',
    'D. Recommendations',
    '2.3. Recommendations',
    'Part III: Recommendations',
    'Section 4. Recommendations',
    'RECOMMENDATIONS',
    'Recommendations:',
    'The Recommendations',
  ])('numbering, capitals and articles do not hide it: “%s”', (title) => {
    expect(roleOf(title)).toBe('recommendations')
  })

  test('the title of the memo names a subject, not a role', () => {
    expect(
      outline(read(blocks('# Options for the Harbour Levy', 'It is late.', '## Options', 'Two remain.'))),
    ).toEqual(['Options for the Harbour Levy (other)', '  Options (options)'])
  })
})

describe('the outline', () => {
  test('of marked headings follows their levels', () => {
    const text = blocks(
      '# Levy',
      '## Problem',
      '### Silt',
      'It grows.',
      '## Recommendations',
      '### Dredge',
      'Dredge it.',
      '## Risks',
      'Few.',
    )
    expect(outline(read(text))).toEqual([
      'Levy (other)',
      '  Problem (problem)',
      '    Silt (other)',
      '  Recommendations (recommendations)',
      '    Dredge (other)',
      '  Risks (risks)',
    ])
  })

  test('of underlined headings too', () => {
    expect(outline(read('Levy\n====\n\nProblem\n-------\n\nSilt.\n'))).toEqual([
      'Levy (other)',
      '  Problem (problem)',
    ])
  })

  test('of unmarked title lines: the title, parts right above a heading, sub-sections below them', () => {
    const text = blocks(
      'The Harbour Levy: A Way Out',
      'Two ports have quarrelled over silt for years.',
      'Background: A Long Quarrel',
      'The First Levy',
      'It was raised in 1990.',
      'The Second Levy',
      'It was raised in 2010.',
      'Recommendations for the Port Authority',
      'Dredge the Channel',
      'The port should dredge it.',
      'Conclusion',
      'It is time.',
    )
    const expected = [
      'The Harbour Levy: A Way Out (other)',
      '  Background: A Long Quarrel (background)',
      '    The First Levy (other)',
      '    The Second Levy (other)',
      '  Recommendations for the Port Authority (recommendations)',
      '    Dredge the Channel (other)',
      '  Conclusion (conclusion)',
    ]
    expect(outline(readPlain(text))).toEqual(expected)
    expect(outline(read(text))).toEqual(expected)
    expect(outline(readPlain(text.replaceAll('\n', '\r\n')))).toEqual(expected)
  })

  test('of run-in bold lines stands within the marked heading before them', () => {
    expect(
      outline(
        read(blocks('## Recommendations', '**Dredge the channel**', 'Do it.', '**Tax the silt:**', 'Do it.')),
      ),
    ).toEqual([
      'Recommendations (recommendations)',
      '  Dredge the channel (other)',
      '  Tax the silt: (other)',
    ])
  })

  test.each([
    'The ports have quarrelled over silt for years.',
    'Who pays for it?',
    'Chile, Peru;',
    'From: The Port Authority',
    'silt in the harbour',
  ])('does not take “%s” for a heading', (line) => {
    expect(outline(readPlain(blocks('The Harbour Levy', 'It is late.', line, 'It is late.')))).toEqual([
      'The Harbour Levy (other)',
    ])
  })

  test('of a memo without headings is one section that holds all', () => {
    const text = 'Chile objects.\n\nPeru does not.\n'
    expect(read(text).sections).toEqual([
      { heading: undefined, role: 'other', parent: undefined, start: 0, end: text.length },
    ])
  })

  test('sections reach up to the next heading of their level, sub-sections included', () => {
    const text = blocks('# Levy', '## Problem', '### Silt', 'It grows.', '## Risks', 'Few.')
    const ends = read(text).sections.map(({ start, end }) => text.slice(start, end).trim().split('\n').at(-1))
    expect(ends).toEqual(['Few.', 'It grows.', 'It grows.', 'Few.'])
  })

  test('what stands before the first heading is a section of its own', () => {
    const { sections, sentences } = read(blocks('Chile objects.', '## Problem', 'Silt.'))
    expect(sections.map(({ role }) => role)).toEqual(['other', 'problem'])
    expect(sentences.map(({ section }) => section)).toEqual([0, 1, 1])
  })
})

describe('what argues', () => {
  const arguing = ({ sentences }: Memo) =>
    sentences.flatMap(({ argues, prose }) => (argues ? [prose.text] : []))

  test('ends with the references; what follows them is back matter', () => {
    const text = blocks(
      '# Levy',
      'It is late.',
      '## References',
      'Silva, R. “Silt.” 2019.',
      '## Rosa Silva',
      'Rosa Silva writes on ports.',
      '## Leave a Reply',
      'Required fields are marked.',
    )
    expect(arguing(read(text))).toEqual(['It is late.'])
  })

  test('goes on where a part with a role follows the references', () => {
    expect(arguing(read(blocks('## References', 'Silva 2019.', '## Recommendations', 'Dredge it.')))).toEqual(
      ['Dredge it.'],
    )
  })

  test.each([
    '> Chile will pay.',
    'TO: The Minister',
    'Subject: Silt',
    'The opinions expressed in this article are her own.',
    'Rosa Silva received her master’s degree in law from Lima.',
    'About the author: Rosa Silva.',
    'Leave a Reply',
    '© 2024 Port Press.',
    '[^1]: Chile will pay.',
  ])('leaves out “%s”', (line) => {
    expect(arguing(read(blocks('## Problem', 'Silt grows.', line)))).toEqual(['Silt grows.'])
  })

  test('holds table cells and list items', () => {
    expect(
      arguing(read('- Silt grows.\n- Ports close.\n\n| Party | View |\n|---|---|\n| Chile | Objects |\n')),
    ).toEqual(expect.arrayContaining(['Silt grows.', 'Ports close.', 'Chile', 'Objects']))
  })
})

test('sentences stand where they are written, whatever the marks, line ends and byte order mark', () => {
  const text =
    '\uFEFF# Levy\r\n\r\nThe *two* ports\r\nquarrel. See [the map](m.md) & the **plan**.[^1]\r\n\r\n1. Dredge it.\r\n\r\n[^1]: Lima, 2019.\r\n'
  const written = read(text).sentences.map(({ start, end }) => text.slice(start, end))
  expect(written).toEqual([
    'Levy',
    'The *two* ports\r\nquarrel.',
    'See [the map](m.md) & the **plan**.',
    'Dredge it.',
    'Lima, 2019.',
  ])
})
