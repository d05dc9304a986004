import type { Node } from '@tiptap/pm/model'
import { outlineOf } from '#domain/draft/reading/read-doc.ts'
import { type Finding, LEVELS, type Place } from './finding.ts'

/** A finding in a list for people: `section` is the heading it stands under, null for one about the whole letter. */
export type ListedFinding = Finding & { section: string | null }

/** Where in the letter a finding stands; what is about the whole letter stands before its first word. */
const positionOf = (place: Place): number =>
  place.kind === 'words' ? place.from : place.kind === 'field' ? place.pos : -1

/** Findings as they are listed: by level, then by their place in the letter, then as the checks came. */
export function listFindings(doc: Node, findings: readonly Finding[]): ListedFinding[] {
  const headings = outlineOf(doc).filter(({ text }) => text.trim() !== '')
  const sectionAt = (pos: number) =>
    pos < 0 ? null : (headings.findLast((heading) => heading.pos <= pos)?.text.trim() ?? null)
  return findings
    .toSorted(
      (a, b) =>
        LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || positionOf(a.place) - positionOf(b.place),
    )
    .map((finding) => ({ ...finding, section: sectionAt(positionOf(finding.place)) }))
}
