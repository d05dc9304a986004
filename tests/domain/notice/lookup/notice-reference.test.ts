import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTyped, referenceWords } from '#domain/notice/lookup/notice-reference.ts'

/** What was recognised, as words; or that it was not. */
function read(typed: string): string {
  const found = readTyped(typed)
  return found.is === 'reference' ? referenceWords(found.reference) : found.is
}

const FR = 'Federal Register document'
const DOCUMENT = 'Regulations.gov document'
const DOCKET = 'Regulations.gov docket'

describe('what is typed for a notice', () => {
  test.each([
    ['2024-03763', `${FR} 2024-03763`],
    [' 2024–03763. ', `${FR} 2024-03763`],
    ['2016-8763', `${FR} 2016-8763`],
    ['E9-12345', `${FR} E9-12345`],
    ['e6-1234', `${FR} E6-1234`],
    ['94-12345', `${FR} 94-12345`],
    ['X94-10222', `${FR} X94-10222`],
    ['C1-2024-03763', `${FR} C1-2024-03763`],
    ['FR Doc. 2024-03763', `${FR} 2024-03763`],
    ['[FR Doc. 2024–03763 Filed 2–23–24; 8:45 am]', `${FR} 2024-03763`],
    ['FR Doc No: 2024-03763', `${FR} 2024-03763`],
    ['Document number: 2024-03763', `${FR} 2024-03763`],
    [
      'https://www.federalregister.gov/documents/2024/02/26/2024-03763/dual-use-foundation-models-2024-12345',
      `${FR} 2024-03763`,
    ],
    ['https://www.federalregister.gov/d/2024-03763', `${FR} 2024-03763`],
    ['federalregister.gov/d/2024-03763', `${FR} 2024-03763`],
    ['https://www.federalregister.gov/articles/2010/03/15/2010-5432/lamps', `${FR} 2010-5432`],
    ['https://www.federalregister.gov/a/E9-12345', `${FR} E9-12345`],
    ['https://www.federalregister.gov/api/v1/documents/2024-03763.json', `${FR} 2024-03763`],
    ['https://www.federalregister.gov/documents/full_text/xml/2024/02/26/2024-03763.xml', `${FR} 2024-03763`],
    ['https://www.federalregister.gov/public-inspection/2024-03763/lamps', `${FR} 2024-03763`],
    ['https://public-inspection.federalregister.gov/2024-03763.pdf?1735566321', `${FR} 2024-03763`],
    ['https://www.govinfo.gov/content/pkg/FR-2024-02-26/pdf/2024-03763.pdf', `${FR} 2024-03763`],
    ['https://www.govinfo.gov/content/pkg/FR-2024-02-26/html/2024-03763.htm', `${FR} 2024-03763`],
    ['https://www.govinfo.gov/app/details/FR-2024-02-26/2024-03763', `${FR} 2024-03763`],
    ['NTIA-2023-0009-0001', `${DOCUMENT} NTIA-2023-0009-0001`],
    ['ntia–2023–0009–0001', `${DOCUMENT} NTIA-2023-0009-0001`],
    ['EPA-HQ-OAR-2021-0317-1460', `${DOCUMENT} EPA-HQ-OAR-2021-0317-1460`],
    ['EERE-2019-BT-STD-0018-0022', `${DOCUMENT} EERE-2019-BT-STD-0018-0022`],
    ['FDA_FRDOC_0001-5000', `${DOCUMENT} FDA_FRDOC_0001-5000`],
    ['https://www.regulations.gov/document/NTIA-2023-0009-0001', `${DOCUMENT} NTIA-2023-0009-0001`],
    ['www.regulations.gov/commenton/NTIA-2023-0009-0001', `${DOCUMENT} NTIA-2023-0009-0001`],
    [
      'https://www.regulations.gov/document?D=EPA-HQ-OAR-2013-0602-0001',
      `${DOCUMENT} EPA-HQ-OAR-2013-0602-0001`,
    ],
    [
      'https://www.regulations.gov/#!documentDetail;D=FDA-2013-N-0227-0001',
      `${DOCUMENT} FDA-2013-N-0227-0001`,
    ],
    ['https://api.regulations.gov/v4/documents/NTIA-2023-0009-0001', `${DOCUMENT} NTIA-2023-0009-0001`],
    ['NTIA-2023-0009', `${DOCKET} NTIA-2023-0009`],
    ['Docket No. NTIA–2023–0009', `${DOCKET} NTIA-2023-0009`],
    ['Docket ID No. EPA-HQ-OAR-2021-0317', `${DOCKET} EPA-HQ-OAR-2021-0317`],
    ['Docket Number: FDA-2023-N-1234', `${DOCKET} FDA-2023-N-1234`],
    ['AMS-NOP-21-0073', `${DOCKET} AMS-NOP-21-0073`],
    ['FWS-HQ-ES-2021-0107', `${DOCKET} FWS-HQ-ES-2021-0107`],
    ['ED-2023-OPE-0004', `${DOCKET} ED-2023-OPE-0004`],
    ['https://www.regulations.gov/docket/NTIA-2023-0009/document', `${DOCKET} NTIA-2023-0009`],
    ['https://www.regulations.gov/docket?D=NTIA-2023-0009', `${DOCKET} NTIA-2023-0009`],
    [
      'https://www.regulations.gov/docketBrowser?rpp=50&so=DESC&D=EPA-R09-OAR-2023-0649',
      `${DOCKET} EPA-R09-OAR-2023-0649`,
    ],
  ])('%s is %s', (typed, expected) => {
    expect(read(typed)).toBe(expected)
  })

  test.each([
    ['89 FR 14059', /citation/u],
    ['https://www.federalregister.gov/citation/89-FR-14059', /citation/u],
    ['https://example.org/2024-03763', /Federal Register and Regulations.gov only/u],
    ['https://federalregister.gov.example.org/d/2024-03763', /only/u],
    ['https://www.regulations.gov/faq', /names no notice/u],
    ['https://www.federalregister.gov/agencies', /names no notice/u],
  ])('%s cannot be fetched, and a sentence says what to enter', (typed, sentence) => {
    const found = readTyped(typed)
    expect(found).toMatchObject({ is: 'unusable', message: expect.stringMatching(sentence) })
  })

  test.each([
    [''],
    ['What is a lamp?'],
    ['2024-03763 asks about lamps.'],
    ['Request for Comments\n\nSee https://www.regulations.gov/docket/NTIA-2023-0009'],
    ['WC Docket No. 17-108'],
    ['RIN 0660-XC060'],
    ['May 1, 2024'],
  ])('%s is text', (typed) => {
    expect(read(typed)).toBe('text')
  })

  test('anything at all gets an answer', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => void readTyped(typed)))
    const piece = fc.constantFrom(
      'https://',
      'www.regulations.gov/',
      'NTIA',
      '-',
      '2023',
      '0009',
      '/',
      '?D=',
      '#',
      '%',
    )
    fc.assert(fc.property(fc.array(piece), (pieces) => void readTyped(pieces.join(''))))
  })
})
