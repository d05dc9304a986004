import { describe, expect, test } from 'vitest'
import { asked, readLamps } from '../../../support/asked-of-filing.ts'

describe('confidential and late comments', () => {
  test.each([
    [
      'Do not submit electronically any information you consider to be Confidential Business Information (CBI).',
      ['forbidden'],
    ],
    ['Confidential information should not be included in comments.', ['forbidden']],
    [
      'We request that no business proprietary information or copyrighted information be submitted in response to this request.',
      ['forbidden'],
    ],
    ['Commenters must mark each page of confidential material “CONFIDENTIAL”.', ['marked']],
    ['Business confidential submissions must be clearly marked.', ['marked']],
    [
      'Do not submit confidential business information through the portal. To submit it on paper, mark each page “CONFIDENTIAL”.',
      ['forbidden', 'marked'],
    ],
    ['Sensitive personal information, such as account numbers, should not be included in comments.', []],
    [
      'Comments, including any confidential business information that is included, are available to the public.',
      [],
    ],
  ])('“%s” is the rule %s', (words, rules) => {
    expect(asked(words, 'confidential')).toEqual(rules.map((rule) => ({ rule })))
  })

  test.each([
    ['Late comments will not be considered.', 'refused'],
    ['Comments received after the deadline will not be accepted.', 'refused'],
    ['We will not consider comments received after the closing date.', 'refused'],
    ['Comments received after this date will be considered to the extent practicable.', 'if-practicable'],
    ['Comments received after this date may not be considered.', 'if-practicable'],
    [
      'The Office is not required to consider comments received after the close of the period.',
      'if-practicable',
    ],
    ['Late comments will be considered.', 'considered'],
  ])('“%s” makes late comments %s', (words, rule) => {
    expect(asked(words, 'late-comments')).toEqual([{ rule }])
  })
})

describe('ways to file', () => {
  test.each([
    [
      'Submit comments through the Federal eRulemaking Portal at https://www.regulations.gov.',
      [['portal', 'https://www.regulations.gov']],
    ],
    [
      '• Federal eRulemaking Portal: https://www.regulations.gov. Follow the instructions.',
      [['portal', 'https://www.regulations.gov']],
    ],
    ['Comments may be e-mailed to lamps@light.gov.', [['email', 'lamps@light.gov']]],
    ['• Email: lamps@light.gov. Include the docket number.', [['email', 'lamps@light.gov']]],
    ['• Fax: (202) 555-0100.', [['fax', '(202) 555-0100']]],
    [
      '• Mail: Office of Lamps, Mail Stop: L-5, 1200 Bright Avenue SE., Washington, DC 20590.',
      [['mail', 'Office of Lamps, Mail Stop: L-5, 1200 Bright Avenue SE., Washington, DC 20590']],
    ],
    [
      'You may mail written comments to the following address ONLY: Office of Lamps, P.O. Box 8013, Baltimore, MD 21244-8013.',
      [['mail', 'Office of Lamps, P.O. Box 8013, Baltimore, MD 21244-8013']],
    ],
    [
      '• Hand Delivery/Courier: Room W12, 1200 Bright Avenue SE., between 9 a.m. and 5 p.m., Monday through Friday.',
      [['hand', 'Room W12, 1200 Bright Avenue SE']],
    ],
    [
      'Submit comments at https://www.regulations.gov or by e-mail to lamps@light.gov.',
      [
        ['email', 'lamps@light.gov'],
        ['portal', 'https://www.regulations.gov'],
      ],
    ],
    ['Because of limited resources, we cannot accept comments by facsimile (FAX) at (202) 555-0100.', []],
    [
      '• Hand Delivery: Please note that the Office cannot accept any comments that are hand delivered at 1200 Bright Avenue.',
      [],
    ],
    ['To read comments received, go to https://www.regulations.gov.', []],
    ['Address questions about the docket to Ann Lee at ann.lee@light.gov.', []],
  ])('in “%s” are %j', (words, expected) => {
    expect(
      readLamps(words).facts.instructions.flatMap((each) =>
        each.kind === 'method' ? [[each.method, each.address]] : [],
      ),
    ).toEqual(expected)
  })
})
