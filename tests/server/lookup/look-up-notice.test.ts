import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { NoticeReference } from '#domain/notice/lookup/notice-reference.ts'
import { federalRegister } from '#server/lookup/federal-register.ts'
import { type LookedUp, lookUpNotice } from '#server/lookup/look-up-notice.ts'
import { regulationsGov } from '#server/lookup/regulations-gov.ts'
import {
  accessPage,
  federalRegisterJson,
  file,
  json,
  regulationsJson,
  regulationsList,
  type StandIn,
  silence,
  standIn,
  status,
} from '#tests/support/publishers-stand-in.ts'

let site: StandIn
beforeEach(async () => {
  site = await standIn()
})
afterEach(() => site.close())

const FR: NoticeReference = { kind: 'federal-register', documentNumber: '2023-04319' }
const DOCUMENT: NoticeReference = { kind: 'regulations-gov-document', documentId: 'LAMP-2023-0001-0001' }
const FR_JSON = '/fr/api/v1/documents/2023-04319.json'
const FR_XML = '/fr/documents/full_text/xml/2023/03/07/2023-04319.xml'
const GPO = '/govinfo/content/pkg/FR-2023-03-07/html/2023-04319.htm'
const NOW = '2023-03-10T12:00:00.000Z'

const lookUp = (reference: NoticeReference, seconds = 30, signal = new AbortController().signal) => {
  const tuning = { answerSeconds: 0.3, firstWait: 5, pace: { api: 1_000, text: 1_000 } }
  return lookUpNotice(reference, {
    federalRegister: federalRegister(site.publishers, tuning),
    regulationsGov: regulationsGov(site.publishers, tuning),
    signal,
    now: () => new Date(NOW),
    seconds,
  })
}
async function find(reference: NoticeReference): Promise<Extract<LookedUp, { is: 'found' }>> {
  const found = await lookUp(reference)
  if (found.is !== 'found') throw new Error('There was something to choose.')
  return found
}
const words = ({ bytes }: { bytes: Uint8Array }) => Buffer.from(bytes).toString('utf8')

describe('a Federal Register document', () => {
  beforeEach(() => {
    site.on(FR_JSON, json(federalRegisterJson(site)))
    site.on(FR_XML, file('2023-04319.xml'))
    site.on('/v4/documents', json(regulationsList(regulationsJson('LAMP-2023-0001-0001'))))
  })

  test('comes with its text, its facts, and the due date of either publisher', async () => {
    const { facts, origin, warnings, ...found } = await find(FR)
    expect(words(found)).toContain('<AGENCY')
    expect(facts).toMatchObject({
      title: { value: 'Request for Information on Lamps', span: null },
      agencies: [{ value: 'Lamps Office', partOf: 'Light Department' }, { value: 'Light Department' }],
      docketIds: [{ value: 'LAMP-2023-0001', system: 'regulations-gov' }],
      citation: { value: '88 FR 14121' },
      publishedOn: { value: '2023-03-07' },
      reportedDueDates: [
        { source: 'federal-register', due: { date: '2023-04-06', time: null, zone: null } },
        // 03:59 in Greenwich is a minute to midnight in Washington, the day before.
        { source: 'regulations-gov', due: { date: '2023-04-07', time: '23:59', zone: 'ET' } },
      ],
    })
    expect(origin).toEqual({
      kind: 'federal-register',
      documentNumber: '2023-04319',
      url: 'https://www.federalregister.gov/documents/2023/03/07/2023-04319/lamps',
      fetchedAt: NOW,
    })
    expect(warnings).toEqual([])
  })

  test('is fetched from the printer when the Federal Register asks whether it is a person who asks', async () => {
    site.on(FR_XML, accessPage)
    site.on(GPO, status(200, '<html><body><pre>The printed copy.</pre></body></html>'))
    expect(words(await find(FR))).toContain('The printed copy.')
  })

  test('is fetched from the printer when its XML is not there yet, or cannot be had', async () => {
    site.on(FR_JSON, json(federalRegisterJson(site, { full_text_xml_url: null })))
    site.on(GPO, status(200, 'The printed copy.'))
    expect(words(await find(FR))).toBe('The printed copy.')
    site.on(FR_JSON, json(federalRegisterJson(site)))
    site.on(FR_XML, status(500))
    expect(words(await find(FR))).toBe('The printed copy.')
  })

  test('that gives its text nowhere is said to, with a way on', async () => {
    site.on(FR_XML, accessPage)
    await expect(lookUp(FR)).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringMatching(/could not be fetched.*download its PDF/u),
    })
  })

  test('is found without Regulations.gov, by what the Federal Register heard of it, or with a warning', async () => {
    site.on('/v4/documents', status(503))
    const { facts, warnings } = await find(FR)
    expect(facts.reportedDueDates).toContainEqual({
      source: 'regulations-gov',
      due: { date: '2023-04-08', time: null, zone: null },
    })
    expect(warnings).toEqual([])
    site.on(FR_JSON, json(federalRegisterJson(site, { dockets: [] })))
    expect((await find(FR)).warnings).toEqual([expect.stringContaining('could not be asked when')])
  })

  test('that does not exist is not found', async () => {
    site.on(FR_JSON, status(404))
    await expect(lookUp(FR)).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringMatching(/no document 2023-04319.*public inspection/u),
    })
  })

  test('described in no way that can be understood is said to be', async () => {
    const sentence = /could not be understood.*Download/u
    for (const wrong of [json([]), json({ document_number: 7 }), status(200, '{"docu'), status(400)]) {
      site.on(FR_JSON, wrong)
      await expect(lookUp(FR)).rejects.toMatchObject({ message: expect.stringMatching(sentence) })
    }
    site.on(FR_JSON, accessPage)
    await expect(lookUp(FR)).rejects.toThrow(/answers programs with a page for people/u)
  })

  test('has its text fetched from the configured addresses only, whatever its description says', async () => {
    const elsewhere = await standIn()
    const url = `${elsewhere.publishers.govinfo}/steal`
    site.on(
      FR_JSON,
      json(federalRegisterJson(site, { full_text_xml_url: url, raw_text_url: url, body_html_url: url })),
    )
    await expect(lookUp(FR)).rejects.toThrow(/could not be fetched/u)
    expect(elsewhere.asked).toEqual([])
    elsewhere.close()
  })

  test('can be given up, and nothing more is asked', async () => {
    site.on(FR_XML, silence)
    const cancel = new AbortController()
    const asked = lookUp(FR, 30, cancel.signal)
    cancel.abort(new Error('Cancelled.'))
    await expect(asked).rejects.toThrow('Cancelled.')
  })

  test('is given up when looking it up takes longer than anybody waits', async () => {
    site.on(FR_JSON, silence)
    await expect(lookUp(FR, 0.1)).rejects.toThrow(/takes too long/u)
  })
})

describe('a Regulations.gov document', () => {
  beforeEach(() => {
    site.on(
      '/v4/dockets/LAMP-2023-0001',
      json({ data: { id: 'LAMP-2023-0001', attributes: { title: 'Lamps', rin: '0660-XC060' } } }),
    )
  })

  test('that was printed comes as it was printed, with the RIN of its docket', async () => {
    site.on(
      '/v4/documents/LAMP-2023-0001-0001',
      json({ data: regulationsJson('LAMP-2023-0001-0001', { frDocNum: '2023-04319' }) }),
    )
    site.on(FR_JSON, json(federalRegisterJson(site)))
    site.on(FR_XML, file('2023-04319.xml'))
    const { facts, origin, ...found } = await find(DOCUMENT)
    expect(words(found)).toContain('<AGENCY')
    expect(facts.rins).toEqual([{ value: '0660-XC060', span: null }])
    expect(facts.reportedDueDates.map(({ source, due }) => [source, due.date])).toEqual([
      ['federal-register', '2023-04-06'],
      ['regulations-gov', '2023-04-07'],
    ])
    expect(origin).toMatchObject({
      kind: 'regulations-gov',
      documentId: 'LAMP-2023-0001-0001',
      docketId: 'LAMP-2023-0001',
    })
    expect(
      site.keys.every((key, index) => (key === 'a-key') === site.asked[index]?.startsWith('GET /v4')),
    ).toBe(true)
  })

  test('that was never printed comes as its agency’s own file, the one that reads best', async () => {
    const files = ['pdf', 'htm'].map((format) => ({
      fileUrl: `${site.publishers.regulationsGovFiles}/content.${format}`,
      format,
      size: 12,
    }))
    site.on(
      '/v4/documents/LAMP-2023-0001-0001',
      json({ data: regulationsJson('LAMP-2023-0001-0001', { fileFormats: files }) }),
    )
    site.on('/files/content.htm', status(200, '<p>What is a lamp?</p>'))
    expect(words(await find(DOCUMENT))).toBe('<p>What is a lamp?</p>')
  })

  test.each([
    ['withdrawn', { withdrawn: true }, 'not-found', /has withdrawn document/u],
    ['a comment', { documentType: 'Public Submission' }, 'invalid', /a comment somebody filed/u],
    ['without a file', { fileFormats: null }, 'not-found', /gives no file/u],
  ])('that is %s is refused in a sentence', async (_, changes, code, sentence) => {
    site.on(
      '/v4/documents/LAMP-2023-0001-0001',
      json({ data: regulationsJson('LAMP-2023-0001-0001', changes) }),
    )
    await expect(lookUp(DOCUMENT)).rejects.toMatchObject({ code, message: expect.stringMatching(sentence) })
  })

  test('that nobody has posted is not found', async () => {
    await expect(lookUp(DOCUMENT)).rejects.toMatchObject({ code: 'not-found' })
  })

  test('is not asked for with a key that is refused twice', async () => {
    site.on('/v4/documents/LAMP-2023-0001-0001', status(403))
    await expect(lookUp(DOCUMENT)).rejects.toThrow(
      /did not accept this server’s key.*REGULATIONS_GOV_API_KEY/u,
    )
    expect(site.asked).toHaveLength(1)
  })
})
