import type { NoticeReading, Question } from '#domain/notice/notice.ts'
import { readNotice } from '#domain/notice/read-notice.ts'
import { fromLines } from '#domain/notice/text/from-lines.ts'

const PREAMBLE = `AGENCY: Office of Examples.

ACTION: Request for information.

DATES: Comments must be received on or before May 1, 2031.

SUPPLEMENTARY INFORMATION:

`

/** Reads words that stand in the body of a notice. */
export const readBody = (body: string): NoticeReading => readNotice(fromLines(PREAMBLE + body))

/** Each question as `label < parent's label`, or as its first words when the notice prints no label. */
export function outlineOf(questions: Question[]): string[] {
  const labels = new Map(questions.map(({ id, label }) => [id, label]))
  return questions.map(({ label, parentId, text }) => {
    const own = label === '' ? `“${text.split(' ').slice(0, 4).join(' ')}”` : label
    return parentId === null ? own : `${own} < ${labels.get(parentId)}`
  })
}

/** The outline of a body, one line. */
export const inBody = (body: string): string => outlineOf(readBody(body).questions).join(' | ')
