import type { Heading, Section, SectionRole } from './model.ts'
import { type PlacedPassage, placeOfPassage } from './passages.ts'
import { roleOfTitle } from './section-roles.ts'

export interface Sections {
  readonly sections: readonly Section[]
  /** For each passage, the index of its section; a heading belongs to the section that it opens. */
  readonly sectionOf: readonly number[]
}

/** Cuts the memo into sections at its headings. */
export function readSections(
  passages: readonly PlacedPassage[],
  headings: ReadonlyMap<number, Heading>,
  end: number,
): Sections {
  const drafts: { heading: Heading | undefined; start: number; parent: number | undefined }[] = []
  const open: number[] = []
  const sectionOf = passages.map((placed, i) => {
    const heading = headings.get(i)
    const start = placeOfPassage(placed).start
    if (heading) {
      while (open.length > 0 && (drafts[open.at(-1) ?? 0]?.heading?.level ?? 0) >= heading.level) open.pop()
      drafts.push({ heading, start, parent: open.at(-1) })
      open.push(drafts.length - 1)
    } else if (drafts.length === 0) {
      drafts.push({ heading: undefined, start, parent: undefined })
    }
    return open.at(-1) ?? 0
  })
  return { sections: withRoles(drafts, end), sectionOf }
}

type Draft = Pick<Section, 'heading' | 'start' | 'parent'>

function withRoles(drafts: readonly Draft[], end: number): Section[] {
  let backMatter = false
  const firstTitled = drafts.findIndex(({ heading }) => heading?.level === 1)
  return drafts.map((draft, i) => {
    const claimed = i === firstTitled ? titleRole(draft) : roleOfTitle(draft.heading?.text ?? '')
    // What follows the references without a role of its own is page furniture or an author's note.
    backMatter = claimed === 'references' || (backMatter && claimed === 'other')
    const role: SectionRole = backMatter ? 'references' : claimed
    const next = drafts.findIndex(
      (other, j) => j > i && (other.heading?.level ?? 1) <= (draft.heading?.level ?? 1),
    )
    return { ...draft, role, end: drafts[next]?.start ?? end }
  })
}

/** A memo's title names its subject, so only an exact role name counts there. */
function titleRole({ heading }: Draft): SectionRole {
  if (!heading) return 'other'
  return heading.text.trim().split(/\s+/).length <= 2 ? roleOfTitle(heading.text) : 'other'
}

/** The role of the nearest section, outwards, that has one. */
export function roleAround(sections: readonly Section[], index: number): SectionRole {
  for (let i: number | undefined = index; i !== undefined; i = sections[i]?.parent) {
    const role = sections[i]?.role
    if (role && role !== 'other') return role
  }
  return 'other'
}

/** Whether the section, or one around it, has the role. */
export function isWithin(sections: readonly Section[], index: number, role: SectionRole): boolean {
  for (let i: number | undefined = index; i !== undefined; i = sections[i]?.parent) {
    if (sections[i]?.role === role) return true
  }
  return false
}
