import { z } from 'zod'
import { LIMITS } from '../limits.ts'

/** What a team's pattern for file names may hold in curly brackets. */
export const FILE_NAME_PARTS = ['organisation', 'title', 'docket', 'agency', 'date'] as const
export type FileNamePart = (typeof FILE_NAME_PARTS)[number]

const isPart = (words: string): words is FileNamePart => FILE_NAME_PARTS.some((part) => part === words)

/** How files are named where a team says nothing else. */
export const USUAL_PATTERN = '{organisation} - {title}'

const listed = FILE_NAME_PARTS.map((part) => `{${part}}`)
  .join(', ')
  .replace(/, ([^,]+)$/, ' or $1')

/** What is wrong with a pattern and what to do; null when nothing is. Empty means the usual way. */
export function patternProblem(pattern: string): string | null {
  if (pattern.trim() === '') return null
  const parts = [...pattern.matchAll(/\{([^{}]*)\}/g)].map(([, part]) => part ?? '')
  const unknown = parts.find((part) => !isPart(part))
  if (unknown !== undefined) return `There is no {${unknown}}. Use ${listed}.`
  const around = pattern.replace(/\{[^{}]*\}/g, '')
  if (/[{}]/.test(around)) return `A curly bracket stands alone. Write ${listed}, each with both brackets.`
  const barred = /[<>:"/\\|?*%]/.exec(around)
  if (barred) return `A file name cannot hold “${barred[0]}”. Use a space, a hyphen or an underscore instead.`
  if (/\p{Cc}/u.test(around)) return 'A file name is one line of plain words. Take out the line break or tab.'
  if (/\.(?:pdf|docx|zip)\s*$/i.test(around)) {
    return 'Leave out the ending: each file gets the one it needs.'
  }
  if (parts.length === 0) return `Every file would have the same name. Put in at least one of ${listed}.`
  return null
}

/** A team's pattern for the names of its files, in a form. */
export const fileNamePatternSchema = z
  .string()
  .trim()
  .max(LIMITS.nameChars, `A pattern has ${LIMITS.nameChars} characters at most. Shorten it.`)
  .superRefine((pattern, context) => {
    const problem = patternProblem(pattern)
    if (problem !== null) context.addIssue({ code: 'custom', message: problem })
  })

const GAP = '\u0000'
const JOINS = ' ._,;\u2013\u2014-'
const isJoin = (sign: string | undefined) => sign !== undefined && JOINS.includes(sign)

/** A pattern with its parts filled in. Where a part is empty, what joined it to its neighbours goes with it. */
export function fillPattern(pattern: string, values: Record<FileNamePart, string>): string {
  const filled = pattern.replace(/\{([^{}]*)\}/g, (_, part) => {
    const value = isPart(part) ? values[part].trim() : ''
    return value === '' ? GAP : value
  })
  const [first = '', ...others] = filled.replaceAll(new RegExp(`[([]${GAP}[)\\]]`, 'g'), GAP).split(GAP)
  return others.reduce((before, after, index) => {
    let end = before.length
    while (end > 0 && isJoin(before[end - 1])) end -= 1
    let start = 0
    while (isJoin(after[start])) start += 1
    const isAtEdge = end === 0 || (start === after.length && index === others.length - 1)
    const join = isAtEdge ? '' : before.slice(end) || after.slice(0, start)
    return before.slice(0, end) + join + after.slice(start)
  }, first)
}
