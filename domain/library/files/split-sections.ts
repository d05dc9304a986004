import type { LibraryProblem } from './problem.ts'

export const SECTIONS = ['Short', 'Standard', 'Long', 'Counter-argument', 'Reply', 'What to add'] as const
export type SectionName = (typeof SECTIONS)[number]

/** The heading under which each part of an argument stands in its file. */
export const SECTION_OF = {
  short: 'Short',
  standard: 'Standard',
  long: 'Long',
  counter: 'Counter-argument',
  reply: 'Reply',
  commenterAdds: 'What to add',
} as const satisfies Record<string, SectionName>

const OPTIONAL: readonly SectionName[] = ['Long']
const isSection = (name: string): name is SectionName => SECTIONS.some((section) => section === name)

/**
 * Cuts an argument's body at its `## ` headings. `firstLine` is the line of the file the body starts on.
 * Every section but Long must be there once and hold words.
 */
export const splitSections = (file: string, body: string, firstLine: number) => {
  const problems: LibraryProblem[] = []
  const sections = new Map<SectionName, string[]>()
  const startedOn = new Map<SectionName, number>()
  let current: SectionName | null = null
  let isKnown = true

  for (const [index, line] of body.split(/\r?\n/).entries()) {
    const at = firstLine + index
    const heading = /^(#{1,6})\s+(.*?)\s*$/.exec(line)
    // The long form is long enough to need headings of its own.
    const isInside = current === 'Long' && heading?.[1] === '###'
    if (!heading || isInside) {
      if (current) sections.get(current)?.push(line)
      else if (isKnown && line.trim() !== '')
        problems.push({
          file,
          line: at,
          message: 'Put these words under one of the headings, such as "## Short".',
        })
      continue
    }
    const name = heading[2] ?? ''
    current = null
    isKnown = heading[1] === '##' && isSection(name)
    if (!isKnown || !isSection(name)) {
      const allowed = SECTIONS.map((section) => `"## ${section}"`).join(', ')
      problems.push({ file, line: at, message: `"${line.trim()}" is not one of the headings: ${allowed}.` })
    } else if (sections.has(name)) {
      problems.push({ file, line: at, message: `There is a second "## ${name}". Keep one.` })
    } else {
      current = name
      sections.set(name, [])
      startedOn.set(name, at)
    }
  }

  const text = (name: SectionName) => (sections.get(name) ?? []).join('\n').trim()
  for (const name of SECTIONS) {
    const line = startedOn.get(name)
    if (line === undefined && !OPTIONAL.includes(name))
      problems.push({ file, line: null, message: `The section "## ${name}" is missing. Add it.` })
    if (line !== undefined && text(name) === '')
      problems.push({ file, line, message: `"## ${name}" is empty. Write it, or take the heading out.` })
  }
  return { problems, text }
}
