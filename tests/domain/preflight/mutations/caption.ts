import { all, isHeading, isPart, reword, without } from '#tests/support/change-letter.ts'
import type { Mutation } from './mutation.ts'

/** What says which notice a letter answers, lost or mistyped. */
export const CAPTION: Mutation[] = [
  ...['letterhead', 'date', 'addressee', 'signature'].map((part) => ({
    what: `the ${part} is lost`,
    change: without(isPart(part)),
    finds: [`missing-part: ${part}`],
  })),
  {
    what: 'the reference is lost',
    change: without(isPart('reference')),
    finds: ['missing-part: reference', 'docket: 240216-0052', 'docket: NTIA-2023-0009', 'rin: 0660-XC060'],
  },
  {
    what: 'the heading over who writes is lost',
    change: without(isHeading('Statement of interest')),
    finds: ['missing-part: interest'],
  },
  {
    what: 'the docket number has two figures swapped',
    change: reword('NTIA-2023-0009', 'NTIA-2023-0090'),
    ...{ finds: ['docket: NTIA-2023-0090'], at: 'NTIA-2023-0090', heals: true },
  },
  {
    what: 'the docket number has a letter for a figure',
    change: reword('NTIA-2023-0009', 'NTIA-2023-OO09'),
    ...{ finds: ['docket: NTIA-2023-OO09'], at: 'NTIA-2023-OO09', heals: true },
  },
  {
    what: 'the agency’s own number is mistyped',
    change: reword('240216-0052', '240216–0025'),
    ...{ finds: ['docket: 240216–0025'], at: '240216–0025', heals: true },
  },
  {
    what: 'the reference names another docket instead',
    change: reword('NTIA-2023-0009', 'FTC-2021-0104'),
    ...{ finds: ['docket: FTC-2021-0104'], at: 'FTC-2021-0104', heals: true },
  },
  {
    what: 'the reference names another docket besides',
    change: reword('NTIA-2023-0009', 'NTIA-2023-0009 and FTC-2021-0104'),
    ...{ finds: ['docket: FTC-2021-0104'], at: 'FTC-2021-0104' },
  },
  {
    what: 'one of two docket numbers is left out',
    change: reword('Docket Nos. 240216-0052 and NTIA-2023-0009', 'Docket No. 240216-0052'),
    ...{ finds: ['docket: NTIA-2023-0009'], at: '89 FR 14059 (February 26, 2024)', heals: true },
  },
  {
    what: 'the RIN has two signs swapped',
    change: reword('0660-XC060', '0660-XC006'),
    ...{ finds: ['rin: 0660-XC006'], at: '0660-XC006', heals: true },
  },
  {
    what: 'the RIN has a letter for a figure',
    change: reword('0660-XC060', '0660-XCO60'),
    ...{ finds: ['rin: 0660-XCO60'], at: '0660-XCO60', heals: true },
  },
  {
    what: 'the RIN is left out',
    change: reword('RIN 0660-XC060', 'By e-mail'),
    ...{ finds: ['rin: 0660-XC060'], heals: true },
  },
  {
    what: 'the citation in the reference gives another page',
    change: reword('89 FR 14059', '89 FR 14063'),
    ...{ finds: ['citation: 89 FR 14063'], at: '89 FR 14063', heals: true },
  },
  {
    what: 'the citation in the text has two figures swapped, and another way of writing',
    change: all(
      reword('89 FR 14059', '(here)', 'everywhere'),
      reword('(here)', '89 FR 14059'),
      reword('(here)', '89 Fed. Reg. 14,095'),
    ),
    ...{ finds: ['citation: 89 Fed. Reg. 14,095'], at: '89 Fed. Reg. 14,095', heals: true },
  },
  {
    what: 'the citation is left out',
    change: reword('89 FR 14059', 'Federal Register', 'everywhere'),
    ...{ finds: ['citation: 89 FR 14059'], heals: true },
  },
  {
    what: 'the title in the reference is mistyped',
    change: reword('Dual Use Foundation', 'Dual-Purpose Foundation'),
    finds: ['notice-title: title'],
    at: 'Dual-Purpose Foundation Artificial Intelligence Models With Widely Available Model Weights',
    heals: true,
  },
]
