import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Instruction } from '#domain/notice/instructions/instruction.ts'
import { readFile } from '#server/intake/read-file.ts'

const folder = new URL('../../support/notices/', import.meta.url)

/** An instruction as it was noted down by somebody who read the notice. */
function noted({ words: _words, span: _span, ...what }: Instruction): string {
  const { kind, ...rest } = what
  return [
    kind,
    ...Object.values(rest).map((value) => (Array.isArray(value) ? value.join('+') : (value ?? '–'))),
  ].join(' | ')
}

/** What each notice asks of a filing, read off the printed notice by hand. */
const ASKED: Record<string, string[]> = {
  '2016-08508.xml': [
    'docket-reference | EPA-R09-OAR-2016-0105',
    'method | portal | http://www.regulations.gov',
    'method | email | Steckel.Andrew@epa.gov',
    'confidential | forbidden',
  ],
  '2016-08763.xml': [
    'late-comments | if-practicable',
    'method | portal | http://www.regulations.gov',
    'method | mail | David Cullison, Office of the Chief Information Officer, Mail Stop: T-5 F53, U.S. Nuclear Regulatory Commission, Washington, DC 20555-0001',
    'docket-reference | NRC-2016-0060',
    'subject-line | NRC-2016-0060',
  ],
  '2016-08806.xml': [
    'method | portal | http://www.regulations.gov/#!docketDetail;D=APHIS-2015-0073',
    'method | mail | Docket No. APHIS-2015-0073, Regulatory Analysis and Development, PPD, APHIS, Station 3A-03.8, 4700 River Road Unit 118, Riverdale, MD 20737-1238',
    'method | hand | Docket No. APHIS-2015-0073, Regulatory Analysis and Development, PPD, APHIS, Station 3A-03.8, 4700 River Road Unit 118, Riverdale, MD 20737-1238',
  ],
  '2016-08831.xml': [
    'method | mail | Docket Management Facility, M-30, U.S. Department of Transportation, West Building, Ground Floor, Rm. W12-140, 1200 New Jersey Avenue SE., Washington, DC 20590',
    'method | fax | (202) 493-2251',
    'method | portal | http://www.regulations.gov',
    'method | hand | West Building Ground Floor, Room W12-140, 1200 New Jersey Avenue SE',
    'docket-reference | –',
  ],
  '2019-13028.html': [
    'docket-reference | CMS-4189-P',
    'method | portal | http://www.regulations.gov',
    'method | mail | Centers for Medicare & Medicaid Services, Department of Health and Human Services, Attention: CMS-4189-P, P.O. Box 8013, Baltimore, MD 21244-8013',
    'method | mail | Centers for Medicare & Medicaid Services, Department of Health and Human Services, Attention: CMS-4189-P, Mail Stop C4-26-05, 7500 Security Boulevard, Baltimore, MD 21244-1850',
  ],
  '2023-04319.xml': [
    'method | portal | https://www.regulations.gov',
    'docket-reference | OSHA-2012-0034',
    'method | fax | 202–693–1648',
  ],
  '2023-04328.xml': [
    'late-comments | if-practicable',
    'method | portal | https://go.nasa.gov/USGGMIDraftFederalStrategy',
    'page-limit | 4 | a cover page and any references',
    'confidential | marked',
  ],
  '2023-18624.pdf': [
    'method | portal | regulations.gov',
    'question-numbers',
    'identify | on whose behalf+organisation',
  ],
  '2024-03763.pdf': [
    'docket-reference | NTIA-2023-0009',
    'method | portal | https://www.regulations.gov',
    'question-numbers',
    'page-numbers',
    'confidential | forbidden',
  ],
}

test.each(Object.entries(ASKED))('%s asks of a filing what it prints', async (name, asked) => {
  const { facts, text } = await readFile(readFileSync(new URL(name, folder)))
  expect(facts.instructions.map(noted).toSorted()).toEqual(asked.toSorted())
  for (const { words, span } of facts.instructions) expect(text.slice(span?.start, span?.end)).toBe(words)
})
