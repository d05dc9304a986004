import { AppError } from '#domain/errors.ts'
import { LIMITS } from '#domain/limits.ts'
import {
  type FederalRegisterDocument,
  federalRegisterDocumentSchema,
} from '#domain/notice/lookup/from-federal-register.ts'
import type { Publishers } from '#server/env.ts'
import { isAccessPage } from './access-page.ts'
import { parseAnswer } from './parse-answer.ts'
import { createPublisher, type Publisher, type PublisherOptions } from './publisher.ts'

/** For tests, which cannot wait as long as a person. */
type Tuning = Partial<Pick<PublisherOptions, 'answerSeconds' | 'firstWait' | 'pace'>>
export type FederalRegister = ReturnType<typeof federalRegister>

/** Five requests a second for the API and one for texts is what the site's makers ask for. */
const PACE = { api: 5, text: 1 }

/** The Federal Register, and the copy of it that the Government Publishing Office keeps. */
export function federalRegister({ federalRegisterApi: api, govinfo }: Publishers, tuning: Tuning = {}) {
  const site = createPublisher({
    name: 'the Federal Register',
    origins: [new URL(api).origin],
    pace: PACE,
    ...tuning,
  })
  const copies = createPublisher({
    name: 'the Government Publishing Office',
    origins: [new URL(govinfo).origin],
    pace: PACE,
    ...tuning,
  })
  return {
    /** A document by its number. Throws not-found. */
    async document(number: string, signal: AbortSignal): Promise<FederalRegisterDocument> {
      const url = `${api}/documents/${encodeURIComponent(number)}.json`
      const answer = await site.get(url, { kind: 'api', most: LIMITS.lookupAnswerBytes, signal })
      if (answer.status === 404) {
        throw new AppError(
          'not-found',
          `The Federal Register has published no document ${number}. Check the number. One that is only on public inspection has to be downloaded and chosen as a file.`,
        )
      }
      return parseAnswer(site, answer, federalRegisterDocumentSchema)
    },
    /** The bytes of a document's text: its XML, else the printer's copy, else what a browser is shown. */
    async text(document: FederalRegisterDocument, signal: AbortSignal): Promise<Uint8Array> {
      const { document_number: number, publication_date: day } = document
      const copy = day ? `${govinfo}/content/pkg/FR-${day}/html/${encodeURIComponent(number)}.htm` : null
      const places: [Publisher, string | null | undefined][] = [
        [site, document.full_text_xml_url],
        [copies, copy],
        [site, document.raw_text_url],
        [site, document.body_html_url],
      ]
      let trouble: unknown = null
      for (const [publisher, url] of places) {
        if (!url) continue
        try {
          const answer = await publisher.get(url, { kind: 'text', most: LIMITS.noticeFileBytes, signal })
          if (answer.status < 300 && answer.bytes.length > 0 && !isAccessPage(answer)) return answer.bytes
        } catch (error) {
          signal.throwIfAborted()
          if (!(error instanceof AppError) || error.code !== 'unavailable') throw error
          trouble = error
        }
      }
      const error = new AppError(
        'unavailable',
        `The text of Federal Register document ${number} could not be fetched; the site may be asking visitors to prove that they are people. Open it there, download its PDF and choose that file.`,
      )
      error.cause = trouble
      throw error
    },
  }
}
