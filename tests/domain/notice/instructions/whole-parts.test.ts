import { expect, test } from 'vitest'
import type { Instruction } from '#domain/notice/instructions/instruction.ts'
import { readNotice } from '#domain/notice/read-notice.ts'
import { fromLines } from '#domain/notice/text/from-lines.ts'
import { NOTICE_HEAD } from '../../../support/asked-of-filing.ts'

/** An instruction on one line, as somebody who read the notice would note it down. */
const noted = ({ words: _words, span: _span, kind, ...what }: Instruction) =>
  [
    kind,
    ...Object.values(what).map((value) => (Array.isArray(value) ? value.join('+') : (value ?? '–'))),
  ].join(' | ')

/** Whole filing parts in the manners of different agencies, and all that each asks. */
const PARTS: [manner: string, text: string, asked: string[]][] = [
  [
    'questions and answers on how to file',
    'SUPPLEMENTARY INFORMATION: Lamps.\n\nPublic Participation\n\nHow do I prepare and submit comments?\n\nYour comments must be written and in English. So that we can file them rightly, please include the docket number of this document in your comments. Your comments must not be more than 15 pages long. We set this limit to encourage concise comments. However, you may attach additional documents. There is no limit on the length of the attachments. Please submit two copies of your comments to Docket Management.\n\nHow do I submit confidential business information?\n\nIf you wish to submit information under a claim of confidentiality, submit three copies of your complete submission, with the information you claim to be confidential business information, to the Chief Counsel.\n\nWill late comments count?\n\nTo the extent possible, we will also consider comments received after that date.',
    [
      'language | English',
      'docket-reference | –',
      'page-limit | 15 | attachments',
      'copies | 2',
      'late-comments | if-practicable',
    ],
  ],
  [
    'a request by e-mail only',
    'ADDRESSES: Organizations should submit comments electronically to LampRFI@light.gov and include <RFI Response: Lamps> in the subject line. Mailed paper submissions will not be accepted, and submissions received after the deadline cannot be ensured to be taken into consideration.\n\nInstructions: Response to this RFI is voluntary. Responses may address as many topics as desired, noting the corresponding number of the topic(s) to which the response pertains. Submissions must not exceed 10 pages (exclusive of cover page) in 11-point or larger font, with a page number provided on each page. Responses should include the name of the person(s) or organization(s) filing the comment. No business proprietary information, copyrighted information, or personally identifiable information (aside from that requested above) should be submitted in response to this RFI.\n\nSUPPLEMENTARY INFORMATION: Lamps.',
    [
      'subject-line | RFI Response: Lamps',
      'method | email | LampRFI@light.gov',
      'late-comments | if-practicable',
      'question-numbers',
      'page-limit | 10 | cover page',
      'font-size | 11',
      'page-numbers',
      'identify | name+organisation',
      'confidential | forbidden',
    ],
  ],
  [
    'a form, an e-mail address and a letter box',
    'ADDRESSES: Comments may be submitted by any of the following methods:\n\nElectronic Comments\n\n• Use the internet comment form (https://www.light.gov/rules/submit.htm); or\n\n• Send an email to rule-comments@light.gov. Please include File Number S7-10-31 on the subject line.\n\nPaper Comments\n\n• Send paper comments to Vera Country, Secretary, Lamp Commission, 100 F Street NE, Washington, DC 20549-1090.\n\nAll submissions should refer to File Number S7-10-31. The Commission will post all comments on its website (https://www.light.gov/rules/proposed.shtml).\n\nSUPPLEMENTARY INFORMATION: Lamps.',
    [
      'method | portal | https://www.light.gov/rules/submit.htm',
      'method | email | rule-comments@light.gov',
      'docket-reference | S7-10-31',
      'subject-line | S7-10-31',
      'method | mail | Vera Country, Secretary, Lamp Commission, 100 F Street NE, Washington, DC 20549-1090',
    ],
  ],
  [
    'filings on paper in several copies',
    'ADDRESSES: Comments, identified by docket number, may be filed in the following ways.\n\n• Electronic Filers: Comments may be filed electronically by accessing the filing system: https://www.light.gov/ecfs/.\n\n• Paper Filers: Parties who choose to file by paper must file an original and one copy of each filing.\n\n○ Mail via U.S. Postal Service Only: Addressed to: Lamp Commission, Secretary, 888 First Street NE, Washington, DC 20426.\n\n○ Hand (including courier) delivery: Deliver to: Lamp Commission, 12225 Wilkins Avenue, Rockville, MD 20852.\n\nSUPPLEMENTARY INFORMATION: Lamps.',
    [
      'docket-reference | –',
      'method | portal | https://www.light.gov/ecfs/',
      'copies | 2',
      'method | mail | Lamp Commission, Secretary, 888 First Street NE, Washington, DC 20426',
      'method | hand | Lamp Commission, 12225 Wilkins Avenue, Rockville, MD 20852',
    ],
  ],
  [
    'a warning of what becomes public, and a way round it',
    'ADDRESSES: Late, untimely filed comments will not be considered.\n\n• Federal eRulemaking Portal: https://www.regulations.gov. Because your comment will be made public, you are responsible for ensuring that your comment does not include any confidential information. If you include your name in the body of your comments, that information will be posted.\n\n• Mail/Hand Delivery/Courier (for paper submissions): Dockets Staff (HFA–305), Lamp Administration, 5630 Fishers Lane, Rm. 1061, Rockville, MD 20852.\n\nInstructions: All submissions received must include the Docket No. LAMP-2031-0001 for “Lamps.”\n\n• Confidential Submissions—Submit your comment only on paper. You should submit two copies total. One copy will include the information you claim to be confidential with a heading or cover note that states “THIS DOCUMENT CONTAINS CONFIDENTIAL INFORMATION.”\n\nSUPPLEMENTARY INFORMATION: Lamps.',
    [
      'late-comments | refused',
      'method | portal | https://www.regulations.gov',
      'confidential | forbidden',
      'method | mail | Dockets Staff (HFA–305), Lamp Administration, 5630 Fishers Lane, Rm. 1061, Rockville, MD 20852',
      'method | hand | Dockets Staff (HFA–305), Lamp Administration, 5630 Fishers Lane, Rm. 1061, Rockville, MD 20852',
      'docket-reference | LAMP-2031-0001',
    ],
  ],
  [
    'requirements on names of files',
    'SUPPLEMENTARY INFORMATION: Lamps.\n\nC. Requirements for Submissions\n\nAll submissions must be in English and sent electronically via www.regulations.gov. To submit comments, enter docket number LAMP-2031-0001 on the home page and click ‘search.’ The Office prefers submissions in Microsoft Word (.doc) or Adobe Acrobat (.pdf). For any comments that contain business confidential information (BCI), the file name of the confidential version should begin with the characters ‘BCI’. Any page containing BCI must be clearly marked ‘BUSINESS CONFIDENTIAL’. The file name of the public version should begin with the character ‘P’.',
    [
      'language | English',
      'method | portal | www.regulations.gov',
      'file-format | pdf+docx+doc | ',
      'file-name | BCI…',
      'confidential | marked',
      'file-name | P…',
    ],
  ],
  [
    'a tax office’s room numbers',
    'ADDRESSES: Commenters are encouraged to submit public comments electronically via the Federal eRulemaking Portal at https://www.regulations.gov (indicate LAMP and LAMP-2031-0001). Send paper submissions to: CC:PA:01:PR (LAMP-2031-0001), Room 5203, Lamp Service, P.O. Box 7604, Washington, DC 20044.\n\nSUPPLEMENTARY INFORMATION: Lamps.',
    [
      'docket-reference | LAMP-2031-0001',
      'method | portal | https://www.regulations.gov',
      'method | mail | CC:PA:01:PR (LAMP-2031-0001), Room 5203, Lamp Service, P.O. Box 7604, Washington, DC 20044',
    ],
  ],
  [
    'a consultation abroad',
    'How to respond\n\nPlease respond using our online survey at https://consult.light.gov.uk/lamps. Alternatively, you can email your response to lamps@light.gov.uk or write to: Lamp Safety Team, Department for Lighting, 1 Victoria Street, London SW1H 0ET.\n\nWhen responding, please state whether you are responding as an individual or representing the views of an organisation. Your response should be no more than 3,000 words. Please submit your response in Word (not PDF). Please make clear which question each answer is to.\n\nWe will publish a summary of responses.',
    [
      'method | portal | https://consult.light.gov.uk/lamps',
      'method | email | lamps@light.gov.uk',
      'method | mail | Lamp Safety Team, Department for Lighting, 1 Victoria Street, London SW1H 0ET',
      'identify | on whose behalf+organisation',
      'word-limit | 3000',
      'file-format | docx | pdf',
      'question-numbers',
    ],
  ],
]

test.each(PARTS)('%s: all it asks is read, and nothing else', (_manner, text, asked) => {
  const { facts } = readNotice(
    fromLines(
      text.startsWith('How') ? text : NOTICE_HEAD.replace('0001]', '0001; File No. S7-10-31]') + text,
    ),
  )
  expect(facts.instructions.map(noted).toSorted()).toEqual(asked.toSorted())
})
