import { sizeOf } from '#domain/draft/reading/read-doc.ts'
import { instructionsOf } from '#domain/notice/instructions/instruction.ts'
import type { Finding } from '../../finding.ts'
import type { Check } from '../../preflight.ts'

/** More pages than the notice takes: counted when the file has been set, estimated before. */
export const pageLimit: Check = ({ doc, values, notice, pages }): Finding[] => {
  const limits = instructionsOf(notice?.facts.instructions ?? [], 'page-limit')
  if (limits.length === 0) return []
  const length = pages ?? sizeOf(doc, values).pages
  return limits
    .filter((limit) => length > limit.pages)
    .map(({ pages: most, except, span }) => ({
      check: 'page-limit',
      level: pages === null ? 'warning' : 'blocking',
      about: `${most} pages`,
      message: [
        pages === null
          ? `The letter is about ${length} pages long, by its words; the notice takes ${most}. Export it to count them, and shorten it if need be.`
          : `The letter is ${length} pages long; the notice takes ${most}. Shorten it.`,
        ...(except ? [`The limit leaves out ${except}.`] : []),
      ].join(' '),
      place: { kind: 'letter' },
      ...(span && { asked: span }),
    }))
}
