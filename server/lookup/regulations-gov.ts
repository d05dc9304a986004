import { z } from 'zod'
import { AppError } from '#domain/errors.ts'
import { LIMITS } from '#domain/limits.ts'
import {
  type RegulationsDocket,
  type RegulationsDocument,
  regulationsDocketSchema,
  regulationsDocumentSchema,
  regulationsListSchema,
} from '#domain/notice/lookup/from-regulations-gov.ts'
import type { Publishers } from '#server/env.ts'
import { parseAnswer } from './parse-answer.ts'
import { createPublisher, type PublisherOptions } from './publisher.ts'

/** For tests, which cannot wait as long as a person. */
type Tuning = Partial<Pick<PublisherOptions, 'answerSeconds' | 'firstWait' | 'pace'>>
export type RegulationsGov = ReturnType<typeof regulationsGov>

const documentSchema = z.object({ data: regulationsDocumentSchema })
/** The formats a document's file may come in, the one that reads best first. */
const FORMATS = ['htm', 'html', 'pdf', 'docx', 'txt']

/** Regulations.gov: dockets, their documents, and the files of those. */
export function regulationsGov(
  { regulationsGovApi: api, regulationsGovFiles: files, regulationsGovKey: key }: Publishers,
  tuning: Tuning = {},
) {
  const site = createPublisher({
    name: 'Regulations.gov',
    origins: [new URL(api).origin, new URL(files).origin],
    pace: { api: 5, text: 1 },
    headers: { 'x-api-key': key },
    whenTooMany:
      key === 'DEMO_KEY'
        ? 'Whoever runs this server can set REGULATIONS_GOV_API_KEY to be allowed more.'
        : '',
    ...tuning,
  })
  const ask = async <S extends z.ZodType>(path: string, schema: S, missing: string, signal: AbortSignal) => {
    const answer = await site.get(`${api}${path}`, { kind: 'api', most: LIMITS.lookupAnswerBytes, signal })
    if (answer.status === 404) throw new AppError('not-found', missing)
    if (answer.status === 403) throw new AppError('unavailable', REFUSED)
    return parseAnswer(site, answer, schema)
  }
  const list = async (filters: Record<string, string>, signal: AbortSignal) => {
    const query = new URLSearchParams({ 'page[size]': '250', sort: '-postedDate' })
    for (const [name, value] of Object.entries(filters)) query.set(`filter[${name}]`, value)
    return (await ask(`/documents?${query}`, regulationsListSchema, 'Nothing was found.', signal)).data
  }
  return {
    /** A document by its id. Throws not-found. */
    async document(id: string, signal: AbortSignal): Promise<RegulationsDocument> {
      const missing = `Regulations.gov has no document ${id}, or its agency has not posted it yet. Check the number.`
      return (await ask(`/documents/${encodeURIComponent(id)}`, documentSchema, missing, signal)).data
    },
    /** A docket by its id. Throws not-found. */
    async docket(id: string, signal: AbortSignal): Promise<RegulationsDocket> {
      const missing = `Regulations.gov has no docket ${id}. Check the number; the agency may use one of its own there.`
      return (await ask(`/dockets/${encodeURIComponent(id)}`, regulationsDocketSchema, missing, signal)).data
    },
    /** The documents of a docket that are open for comment, or its newest 250 when none is. */
    async documentsOf(docketId: string, signal: AbortSignal): Promise<RegulationsDocument[]> {
      const open = await list({ docketId, withinCommentPeriod: 'true' }, signal)
      return open.length > 0 ? open : list({ docketId }, signal)
    },
    /** The documents posted for a Federal Register document; one for each docket it is filed in. */
    documentsFor: (frDocNum: string, signal: AbortSignal) => list({ frDocNum }, signal),
    /** The bytes of a document's own file. Throws not-found when it has none that can be read. */
    async file({ id, attributes }: RegulationsDocument, signal: AbortSignal): Promise<Uint8Array> {
      const formats = attributes.fileFormats ?? []
      const best = FORMATS.flatMap((format) => formats.filter((file) => file.format === format))[0]
      const answer =
        best && (await site.get(best.fileUrl, { kind: 'text', most: LIMITS.noticeFileBytes, signal }))
      if (answer && answer.status < 300) return answer.bytes
      throw new AppError(
        'not-found',
        `Regulations.gov gives no file of document ${id} that can be read. Open it there, and choose its file or paste its text.`,
      )
    },
  }
}

const REFUSED =
  'Regulations.gov did not accept this server’s key. Whoever runs it should check REGULATIONS_GOV_API_KEY. You can download the notice there and choose its file.'
