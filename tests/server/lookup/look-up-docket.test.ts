import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { NoticeReference } from '#domain/notice/lookup/notice-reference.ts'
import { federalRegister } from '#server/lookup/federal-register.ts'
import { type LookedUp, lookUpNotice } from '#server/lookup/look-up-notice.ts'
import { regulationsGov } from '#server/lookup/regulations-gov.ts'
import {
  json,
  regulationsJson,
  regulationsList,
  type StandIn,
  standIn,
  status,
} from '#tests/support/publishers-stand-in.ts'

let site: StandIn
beforeEach(async () => {
  site = await standIn()
})
afterEach(() => site.close())

const DOCKET: NoticeReference = { kind: 'regulations-gov-docket', docketId: 'LAMP-2023-0001' }
const NOW = '2023-03-10T12:00:00.000Z'

const lookUp = (reference: NoticeReference) => {
  const tuning = { answerSeconds: 0.3, firstWait: 5, pace: { api: 1_000, text: 1_000 } }
  return lookUpNotice(reference, {
    federalRegister: federalRegister(site.publishers, tuning),
    regulationsGov: regulationsGov(site.publishers, tuning),
    signal: new AbortController().signal,
    now: () => new Date(NOW),
  })
}
async function find(reference: NoticeReference): Promise<Extract<LookedUp, { is: 'found' }>> {
  const found = await lookUp(reference)
  if (found.is !== 'found') throw new Error('There was something to choose.')
  return found
}
const words = ({ bytes }: { bytes: Uint8Array }) => Buffer.from(bytes).toString('utf8')

describe('a docket', () => {
  const OPEN =
    '/v4/documents?page[size]=250&sort=-postedDate&filter[docketId]=LAMP-2023-0001&filter[withinCommentPeriod]=true'
  const ALL = '/v4/documents?page[size]=250&sort=-postedDate&filter[docketId]=LAMP-2023-0001'
  const one = regulationsJson('LAMP-2023-0001-0001', { withinCommentPeriod: true, title: 'First' })
  const two = regulationsJson('LAMP-2023-0001-0007', {
    withinCommentPeriod: true,
    title: 'Second',
    commentEndDate: null,
  })

  beforeEach(() => {
    site.on(
      '/v4/dockets/LAMP-2023-0001',
      json({ data: { id: 'LAMP-2023-0001', attributes: { title: 'Lamps' } } }),
    )
    site.on(OPEN, json(regulationsList()))
    for (const document of [one, two]) {
      const files = [{ fileUrl: `${site.publishers.regulationsGovFiles}/${document.id}.txt`, format: 'txt' }]
      site.on(
        `/v4/documents/${document.id}`,
        json({ data: { ...document, attributes: { ...document.attributes, fileFormats: files } } }),
      )
      site.on(`/files/${document.id}.txt`, status(200, document.id))
    }
  })

  test('with one document open for comment gives that one', async () => {
    site.on(OPEN, json(regulationsList(two)))
    expect(words(await find(DOCKET))).toBe('LAMP-2023-0001-0007')
  })

  test('with several says which, for the person to choose', async () => {
    site.on(OPEN, json(regulationsList(one, two)))
    expect(await lookUp(DOCKET)).toEqual({
      is: 'several',
      documents: [
        {
          documentId: 'LAMP-2023-0001-0001',
          title: 'First',
          type: 'Notice',
          postedOn: '2023-03-07',
          dueOn: '2023-04-07',
          isOpen: true,
        },
        {
          documentId: 'LAMP-2023-0001-0007',
          title: 'Second',
          type: 'Notice',
          postedOn: '2023-03-07',
          dueOn: null,
          isOpen: true,
        },
      ],
    })
  })

  test('that is closed gives the document that once was open', async () => {
    const closed = { withinCommentPeriod: false }
    site.on(
      ALL,
      json(
        regulationsList(
          regulationsJson('LAMP-2023-0001-0001', closed),
          regulationsJson('LAMP-2023-0001-0007', { ...closed, commentEndDate: null }),
          regulationsJson('LAMP-2023-0001-0009', { ...closed, withdrawn: true }),
        ),
      ),
    )
    expect(words(await find(DOCKET))).toBe('LAMP-2023-0001-0001')
  })

  test('that asks for nothing, or does not exist, is said to', async () => {
    site.on(
      ALL,
      json(
        regulationsList(
          regulationsJson('LAMP-2023-0001-0002', {
            commentEndDate: null,
            documentType: 'Supporting & Related Material',
          }),
        ),
      ),
    )
    await expect(lookUp(DOCKET)).rejects.toThrow(/holds no document that asks for comments/u)
    site.on('/v4/dockets/LAMP-2023-0001', status(404))
    await expect(lookUp(DOCKET)).rejects.toThrow(/has no docket LAMP-2023-0001/u)
  })
})
