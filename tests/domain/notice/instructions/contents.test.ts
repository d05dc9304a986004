import { describe, expect, test } from 'vitest'
import { asked, readLamps } from '../../../support/asked-of-filing.ts'

describe('question numbers', () => {
  test.each([
    'When responding, please note the number of the question to which you are responding.',
    'Commenters should identify the specific question or questions they address.',
    'Please indicate which questions you are answering in your comments.',
    'Responses should reference the question number.',
    'Responses should be organized by question.',
    'Please label each response with the number of the question.',
    'Respondents are asked to restate each question before the answer.',
  ])('are asked for in “%s”', (words) => {
    expect(asked(words, 'question-numbers')).toEqual([{}])
  })

  test.each([
    'Commenters need not answer every question.',
    'Comments may go beyond the questions below.',
    'Responses do not have to reference the question number.',
  ])('are not asked for in “%s”', (words) => {
    expect(asked(words, 'question-numbers')).toEqual([])
  })
})

describe('the docket', () => {
  test.each([
    ['All submissions must include the agency name and docket number.', null],
    [
      'You may send comments, identified by Docket No. LAMP-2031-0001, by any of the following methods:',
      'LAMP-2031-0001',
    ],
    ['In commenting, please refer to file code LAMP–2031–0001.', 'LAMP-2031-0001'],
    ['Comments should reference RIN 1234-AB12.', '1234-AB12'],
  ])('has to be named after “%s”', (words, id) => {
    expect(asked(words, 'docket-reference')).toEqual([{ id }])
  })

  test.each([
    'To read comments, go to the portal and search for Docket No. LAMP-2031-0001.',
    'All comments will be placed in the public docket.',
    'Please refer to Docket ID LAMP-2031-0001 when contacting the Office about the availability of information.',
  ])('need not be named after “%s”', (words) => {
    expect(asked(words, 'docket-reference')).toEqual([])
  })
})

describe('a required statement', () => {
  const statement =
    'This document is approved for public dissemination. The document contains no business-proprietary or confidential information. It may be reused without attribution.'

  test('is read word for word, over several sentences, in the line or below it', () => {
    expect(asked(`Responses must include the following statement: “${statement}”`, 'statement')).toEqual([
      { statement },
    ])
    expect(asked(`All responses should contain the statement, "${statement}"`, 'statement')).toEqual([
      { statement },
    ])
    expect(asked(`Responses must include the following statement:\n\n“${statement}”`, 'statement')).toEqual([
      { statement },
    ])
  })

  test('has a span that holds the whole of it', () => {
    const { text, facts } = readLamps(
      `Responses must include the following statement: “${statement}” They may say more.`,
    )
    const span = facts.instructions.find(({ kind }) => kind === 'statement')?.span
    expect(text.slice(span?.start, span?.end)).toContain(statement)
  })

  test.each([
    'If you wish to submit confidential information, include a cover note that states “This document contains confidential information.”',
    'Comments should say what they mean by “a lamp that is bright enough for everybody to read by”.',
    'The statute requires a notice with the statement: “Lamps are bright and must be kept out of reach.”',
  ])('is not made of “%s”', (words) => {
    expect(asked(words, 'statement')).toEqual([])
  })
})

describe('who files', () => {
  test.each([
    [
      'Commenters should include their name, organization, and e-mail address.',
      ['name', 'organisation', 'e-mail address'],
    ],
    [
      'Responses must include the name of the person or organization filing the comment.',
      ['name', 'organisation'],
    ],
    [
      'Please state whether you are responding as an individual or on behalf of an organization.',
      ['on whose behalf', 'organisation'],
    ],
    [
      'Please provide your full name, title, mailing address and telephone number.',
      ['name', 'title', 'address', 'telephone number'],
    ],
  ])('has to be said after “%s”', (words, what) => {
    expect(asked(words, 'identify')).toEqual([{ what }])
  })

  test.each([
    'All submissions must include the agency name and docket number.',
    'The Office cautions you not to include your name or contact information that you do not want to be public.',
    'Any personal information, such as your name and address, voluntarily submitted with comments may be publicly accessible.',
    'To speak at the hearing, please provide your name and affiliation.',
  ])('need not be said after “%s”', (words) => {
    expect(asked(words, 'identify')).toEqual([])
  })
})
