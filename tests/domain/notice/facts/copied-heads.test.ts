import { expect, test } from 'vitest'
import { readNotice } from '#domain/notice/read-notice.ts'
import { fromLines } from '#domain/notice/text/from-lines.ts'

const RULE = `\n\n${'-'.repeat(71)}\n\n`

test('a half-title page before the notice gives no second agency, no title and no page to cite', () => {
  const { facts } = readNotice(
    fromLines(
      `[Federal Register Volume 96, Number 42 (Monday, March 3, 2031)]\n[Proposed Rules]\n[Pages 12704-12714]\nFrom the Federal Register Online via the Government Publishing Office [www.gpo.gov]\n[FR Doc No: 2031-04435]\n\n\n\n[[Page 12703]]\n\nVol. 96\n\nMonday,\n\nNo. 42\n\nMarch 3, 2031\n\nPart III\n\n\n\nDepartment of Light${RULE}Office of Lamps${RULE}37 CFR Parts 201 and 202\n\n\n\nLamp Modernization; Proposed Rule\n\nFederal Register / Vol. 96, No. 42 / Monday, March 3, 2031 /\nProposed Rules\n\n[[Page 12704]]${RULE}DEPARTMENT OF LIGHT\n\nOffice of Lamps\n\n37 CFR Parts 201 and 202\n\n[Docket No. 2030-9]\n\n\nLamp Modernization and the Registration of Lamps in a Rather Long\nTitle That Wraps\n\nAGENCY: Office of Lamps, Department of Light.\n\nACTION: Notice of proposed rulemaking.${RULE}SUMMARY: In conjunction with the development of new technological\ninfrastructure for the lamp system, the Office seeks comment.\n\nDATES: Written comments must be received no later than 11:59 p.m. Eastern\nTime on April 17, 2031. Reply comments must be received no later than\n11:59 p.m. Eastern Time on May 1, 2031.\n\nADDRESSES: All comments are to be submitted electronically through\nregulations.gov.\n\nSUPPLEMENTARY INFORMATION:\n\n    1. What is a lamp?\n`,
    ),
  )
  expect(facts.title?.value).toBe(
    'Lamp Modernization and the Registration of Lamps in a Rather Long Title That Wraps',
  )
  expect(facts.agencies.map(({ value }) => value)).toEqual(['Department of Light', 'Office of Lamps'])
  expect([facts.citation?.value, facts.publishedOn?.value]).toEqual(['96 FR 12704', '2031-03-03'])
  expect([facts.dueOn?.value.date, facts.replyDueOn?.value.date]).toEqual(['2031-04-17', '2031-05-01'])
})

test('marks that a publisher’s page runs together with the labels do not hide the parts of a notice', () => {
  const { facts } = readNotice(
    fromLines(
      'Office of Lamps\nLamp Tales\nStart Preamble\nStart Printed Page 17004\nAGENCY:\nOffice of Lamps, Department of Light.\nACTION:\nNotice of inquiry.\nSUMMARY:\nThe Office seeks comments on lamps and on many other things that make this line long.\nDATES:\nWritten comments must be received on or before 5 p.m. EST on March 25, 2031.\nADDRESSES:\nComments may be sent by electronic mail to the e-mail address “lamps@light.gov”.\nStart Further InfoFOR FURTHER INFORMATION CONTACT:\nAnn Lee, (202) 555-0100.\nEnd Further Info End Preamble Start Supplemental InformationSUPPLEMENTARY INFORMATION:\nThis is a summary. Lamps are bright.\n',
    ),
  )
  expect([facts.title?.value, facts.action?.value]).toEqual(['Lamp Tales', 'Notice of inquiry.'])
  expect(facts.dueOn?.value).toEqual({ date: '2031-03-25', time: '17:00', zone: 'EST' })
  expect(facts.contact?.value).toBe('Ann Lee, (202) 555-0100.')
})
