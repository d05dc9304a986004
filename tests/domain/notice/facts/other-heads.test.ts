import { describe, expect, test } from 'vitest'
import { readNotice } from '#domain/notice/read-notice.ts'
import { fromLines } from '#domain/notice/text/from-lines.ts'

const factsOf = (text: string) => readNotice(fromLines(text)).facts

/** Papers that no gazette prints: what governments elsewhere, and agencies on their own pages, publish. */
const PAPERS: [set: string, text: string, title: string, due: string, kind: string | undefined][] = [
  [
    'a consultation with a table of dates',
    'Consultation on the safety of lamps\n\nDepartment for Lighting\n\nIssued: 3 January 2031\n\nRespond by: 11:59pm on 28 March 2031\n\nAbout this consultation\n\nWe invite responses from anybody who uses lamps.\n\nQuestion 1: Do you agree?',
    'Consultation on the safety of lamps',
    '2031-03-28',
    'consultation',
  ],
  [
    'a consultation that tells how long it runs',
    'Reform of lamp licensing: consultation\n\nThis consultation will run for 12 weeks from 3 January 2031 to 28 March 2031. Responses received before it closes will be considered.\n\n1. What do you think?',
    'Reform of lamp licensing: consultation',
    '2031-03-28',
    'consultation',
  ],
  [
    'a call for evidence of a committee',
    'Call for evidence: lamps in schools\n\nThe Lighting Committee has launched an inquiry into lamps in schools. The Committee invites written evidence by 14 February 2031. It expects to report to the House by 20 May 2031.\n\n1. How are lamps chosen?',
    'Call for evidence: lamps in schools',
    '2031-02-14',
    'consultation',
  ],
  [
    'a call for evidence of a commission',
    'Call for evidence for an initiative (without an impact assessment)\n\nTitle of the initiative: Lamps of the future\n\nFeedback period: 12 March 2031 - 9 April 2031 (midnight Brussels time)\n\nThe Commission would like to hear the views of citizens and stakeholders.',
    'Lamps of the future',
    '2031-04-09',
    'consultation',
  ],
  [
    'a form that puts its labels on lines of their own',
    'CALL FOR EVIDENCE\nFOR AN INITIATIVE (without an impact assessment)\n\nTITLE OF THE INITIATIVE\nLamps for All\n\nINDICATIVE TIMING\nQ3-2031\n\nFeedback is sought on the following questions:\n1. Who needs lamps?\n2. Who lights them?\n\nThe consultation will run until 3 February 2032 (midnight Brussels time).',
    'Lamps for All',
    '2032-02-03',
    'consultation',
  ],
  [
    'a call for inputs under the name of its body',
    'Lampcom\n\nCall for inputs: Lamps and safety\n\nPublication date: 10 January 2031\nClosing date for responses: 20 February 2031\n\nQuestion 1\nWhich lamps do you use?',
    'Call for inputs: Lamps and safety',
    '2031-02-20',
    'consultation',
  ],
  [
    'a commission’s case',
    'STATE OF NORTH LIGHT\nPUBLIC LAMP COMMISSION\n\nCASE 31-M-0123 - In the Matter of Lamp Data\n\nNOTICE SOLICITING COMMENTS\n\n(Issued March 3, 2031)\n\nInterested parties should respond to the following questions:\n\n1. What data should be open?\n\nComments should be filed by May 1, 2031.',
    'Lamp Data',
    '2031-05-01',
    'rfc',
  ],
  [
    'an invitation under a letterhead',
    'LAMP PROTECTION AGENCY\n2101 Arena Blvd.\nSpringfield, IL 62701\n\nINVITATION FOR PRELIMINARY COMMENTS ON PROPOSED RULEMAKING\n\nThe Agency invites interested parties to submit preliminary comments by 5:00 p.m. on March 27, 2031.',
    'INVITATION FOR PRELIMINARY COMMENTS ON PROPOSED RULEMAKING',
    '2031-03-27',
    'rfc',
  ],
  [
    'proposed regulations of a gazette abroad',
    'Regulations Amending the Lamp Regulations\n\nPublication date: February 1, 2031\n\nInterested persons may make representations concerning the proposed Regulations within 70 days after the date of publication of this notice. All such representations must cite this notice and the date of publication.',
    'Regulations Amending the Lamp Regulations',
    '2031-04-12',
    undefined,
  ],
  [
    'a state’s notice of proposed rulemaking',
    'NOTICE OF PROPOSED RULEMAKING\n\nTitle 4. Lamps\n\nThe Office of Lamps proposes to adopt the regulations described below.\n\nWRITTEN COMMENT PERIOD\n\nAny interested person may submit written comments relevant to the proposed regulatory action. The written comment period closes at 5:00 p.m. on March 17, 2031. The Office will hold a public hearing on March 3, 2031.',
    'NOTICE OF PROPOSED RULEMAKING',
    '2031-03-17',
    'nprm',
  ],
  [
    'a request for information of an agency’s own page',
    'Request for Information: Lamps\n\nOffice of Lamps\n\nResponse deadline: March 17, 2031, 5:00 PM ET\n\nResponses are limited to 10 pages.\n\n1. What lamps are there?',
    'Request for Information: Lamps',
    '2031-03-17',
    'rfi',
  ],
  [
    'a page of a consultation that has ended',
    'Lamps in public buildings: consultation\n\nThis consultation closed at 11:45pm on 14 March 2031.\n\nWe asked for views on lamps.',
    'Lamps in public buildings: consultation',
    '2031-03-14',
    'consultation',
  ],
]

describe('a paper that no gazette prints', () => {
  test.each(PAPERS)('%s is read right', (_set, text, title, due, kind) => {
    const facts = factsOf(text)
    expect([facts.title?.value, facts.dueOn?.value.date, facts.kind?.value]).toEqual([title, due, kind])
  })
})

describe('a copy shown before it is printed', () => {
  const facts = factsOf(
    'This document is scheduled to be published in the Federal Register on 05/05/2031 and available online at https://federalregister.gov/d/2031-01234, and on https://govinfo.gov\n\n[7590-01-P]\n\nNUCLEAR REGULATORY COMMISSION\n\n10 CFR Part 53\n\n[NRC-2031-0062]\n\nRIN 3150-AK31\n\nFramework for Advanced Lamps\n\nAGENCY: Nuclear Regulatory Commission.\n\nACTION: Proposed rule; request for comment.\n\nDATES: Submit comments by [INSERT DATE 60 DAYS AFTER DATE OF PUBLICATION IN THE FEDERAL REGISTER]. Comments received after this date will be considered if it is practical to do so.\n\nSUPPLEMENTARY INFORMATION: Lamps.',
  )

  test('is read like the print itself', () => {
    expect(facts.title?.value).toBe('Framework for Advanced Lamps')
    expect(facts.docketIds.map(({ value }) => value)).toEqual(['NRC-2031-0062'])
    expect([facts.publishedOn?.value, facts.documentNumber?.value]).toEqual(['2031-05-05', '2031-01234'])
  })

  test('closes on the working day that the printer will fill in', () => {
    expect(facts.dueOn?.value.date).toBe('2031-07-07')
  })
})

test('a paper of a proceeding is named by its matter, and its body and kind stand around it', () => {
  const facts = factsOf(
    'Before the\nFederal Lamp Commission\nWashington, D.C. 20554\n\nIn the Matter of\nOil in Lamps      )  LP Docket No. 31-362\n                  )\n\nNOTICE OF INQUIRY\n\nAdopted: November 15, 2031        Released: November 16, 2031\n\n1. We seek comment on how lamps are filled.',
  )
  expect(facts.title?.value).toBe('Oil in Lamps')
  expect(facts.agencies.map(({ value }) => value)).toEqual(['Federal Lamp Commission'])
  expect([facts.kind?.value, facts.publishedOn?.value]).toEqual(['consultation', '2031-11-16'])
  expect(facts.docketIds.map(({ value }) => value)).toEqual(['31-362'])
})

test('a paper without a preamble may say whose it is on a line of its own', () => {
  const facts = factsOf('Request for Comments: Lamps\n\nAgency: Office of Lamps (OL)\n\n1. Are lamps safe?')
  expect(facts.agencies.map(({ value }) => value)).toEqual(['Office of Lamps'])
})

test('a number that is to be typed into the portal is a docket, and a number marked XRIN a RIN', () => {
  const facts = factsOf(
    'OFFICE OF LAMPS\n\n[Docket No. 311218-0309]\n\nXRIN 0693-XC135\n\nLamps\n\nAGENCY: Office of Lamps.\n\nACTION: Notice.\n\nADDRESSES: Go to www.regulations.gov and enter LAMP-2031-0009 in the search field. Do not enter 31-7.\n\nSUPPLEMENTARY INFORMATION: Lamps.',
  )
  expect(facts.docketIds.map(({ value }) => value)).toEqual(['311218-0309', 'LAMP-2031-0009'])
  expect(facts.rins.map(({ value }) => value)).toEqual(['0693-XC135'])
})

describe('docket numbers', () => {
  const systemsIn = (line: string) =>
    factsOf(
      `OFFICE OF LAMPS\n\n${line}\n\nLamps\n\nAGENCY: Office of Lamps.\n\nACTION: Notice.\n\nSUPPLEMENTARY INFORMATION: Lamps.`,
    ).docketIds.map(({ value, system }) => `${value} ${system}`)
  test.each([
    ['[Docket No. LAMP-2031-0001]', ['LAMP-2031-0001 regulations-gov']],
    ['[Doc. No. AMS-SC-31-0001; SC31-905-1 PR]', ['AMS-SC-31-0001 regulations-gov', 'SC31-905-1 agency']],
    ['[Docket No. FWS–R4–ES–2031–0001; FF09E21000 FXES1111]', ['FWS-R4-ES-2031-0001 regulations-gov']],
    ['[GN Docket No. 14–28; FCC 14–61]', ['14-28 agency']],
    ['[Docket No. FR-6250-P-01]', ['FR-6250-P-01 agency']],
    ['[Docket No. OP-1877]', ['OP-1877 agency']],
    ['[FRL-9999-02-R9; EPA-R09-OAR-2031-0105]', ['EPA-R09-OAR-2031-0105 regulations-gov']],
    ['[7590-01-P]', []],
    ['[NOTICE: (31-011)]', []],
    ['[Docket ID: DOD-2031-OS-0001]', ['DOD-2031-OS-0001 regulations-gov']],
    ['[Docket No. RM2031-1; Order No. 6543]', ['RM2031-1 agency']],
  ])('in “%s” are told apart: %j', (line, expected) => {
    expect(systemsIn(line)).toEqual(expected)
  })
})

test('an agency is said to belong to the department above it, and two departments to none', () => {
  const facts = factsOf(
    'DEPARTMENT OF LABOR\n\nWage and Hour Division\n\nDEPARTMENT OF LIGHT\n\nOffice of Lamps\n\nJoint Rule on Lamps\n\nAGENCY: Wage and Hour Division, Department of Labor; Office of Lamps, Department of Light.\n\nACTION: Notice.\n\nSUPPLEMENTARY INFORMATION: Lamps.',
  )
  expect(facts.agencies.map(({ value, partOf }) => [value, partOf])).toEqual([
    ['Department of Labor', null],
    ['Wage and Hour Division', 'Department of Labor'],
    ['Department of Light', null],
    ['Office of Lamps', 'Department of Light'],
  ])
})

describe('whether comments are published', () => {
  const isPublic = (words: string) =>
    factsOf(
      `AGENCY: Office of Lamps.\n\nACTION: Notice.\n\nADDRESSES: ${words}\n\nSUPPLEMENTARY INFORMATION: Lamps.`,
    ).isPublic?.value
  test.each([
    ['All comments received will be posted without change to the portal.', true],
    ['Comments are part of the public record.', true],
    ['The Office will post all comments on its website.', true],
    ['Responses may be published.', true],
    ['Responses to this RFI will not be made public.', false],
    ['All responses will be kept confidential.', false],
    ['Information that is marked as confidential will not be published.', undefined],
    ['The comment period is announced in a published notice.', undefined],
    ['Comments on the earlier proposal were published.', undefined],
  ])('“%s” says %s', (words, value) => {
    expect(isPublic(words)).toBe(value)
  })
})
