import type { ImportProblem } from '../read-result.ts'

/** A record of a RIS file: the line it begins on, and its tags with their values in order. */
export type RisRecord = { line: number; tags: [tag: string, value: string][] }

const TAG = /^\s{0,3}([A-Z][A-Z0-9])\s{1,2}-(?:\s(.*))?$/

/** Finds the records of a RIS text. A line without a tag goes on with the value before it. */
export function scanRecords(text: string): { records: RisRecord[]; problems: ImportProblem[] } {
  const records: RisRecord[] = []
  const problems: ImportProblem[] = []
  let open: RisRecord | null = null
  let isStray = false
  const unended = (record: RisRecord) =>
    problems.push({
      line: record.line,
      message:
        'The entry that begins here has no end line (“ER  -”). It was read up to the next one; look it over.',
    })
  for (const [place, typed] of text.split('\n').entries()) {
    const line = place + 1
    const found = TAG.exec(typed)
    const tag = found?.[1]
    const value = (found?.[2] ?? '').trim()
    if (tag === 'TY') {
      if (open) unended(open)
      open = { line, tags: [['TY', value]] }
      records.push(open)
      isStray = false
    } else if (tag === 'ER' && open) {
      open = null
    } else if (open) {
      const last = open.tags.at(-1)
      if (tag !== undefined) open.tags.push([tag, value])
      else if (last && typed.trim() !== '') last[1] = `${last[1]} ${typed.trim()}`
    } else if (typed.trim() !== '' && !isStray) {
      isStray = true
      problems.push({
        line,
        message: 'These words belong to no entry and were left out. An entry begins with “TY  -”.',
      })
    }
  }
  if (open) unended(open)
  return { records, problems }
}
