import { describe, expect, test } from 'vitest'
import { asked } from '../../../support/asked-of-filing.ts'

describe('files', () => {
  test.each([
    ['Comments should be submitted in PDF or Word format.', { accepted: ['pdf', 'docx'], refused: [] }],
    [
      'Attachments will be accepted in Microsoft Word, RTF or plain text formats only.',
      { accepted: ['docx', 'rtf', 'txt'], refused: [] },
    ],
    ['Submit responses as a searchable PDF; do not send zip files.', { accepted: ['pdf'], refused: ['zip'] }],
    ['Comments may be sent as .docx or .pdf files.', { accepted: ['pdf', 'docx'], refused: [] }],
    ['Responses in Word Perfect will not be accepted.', { accepted: [], refused: ['wpd'] }],
  ])('of the formats of “%s” are told apart', (words, expected) => {
    expect(asked(words, 'file-format')).toEqual([expected])
  })

  test('that the notice itself is available in say nothing of the letter', () => {
    expect(
      asked(
        'A copy of the draft strategy that comments are asked on is available as a PDF file.',
        'file-format',
      ),
    ).toEqual([])
  })

  test.each([
    ['The file name of the public version of a submission should begin with the character “P”.', ['P…']],
    [
      'File names should begin with “BC” for confidential submissions and “P” for the public version.',
      ['BC…', 'P…'],
    ],
    [
      'Please name your file using the convention “Organisation_Lamps.pdf” before you submit it.',
      ['Organisation_Lamps.pdf'],
    ],
  ])('are named as “%s” says', (words, patterns) => {
    expect(asked(words, 'file-name')).toEqual(patterns.map((pattern) => ({ pattern })))
  })

  test.each([
    ['Send comments by e-mail with “RFI Response: Lamps” in the subject line.', 'RFI Response: Lamps'],
    ['Please include Docket No. LAMP-2031-0001 in the subject line of your comment.', 'LAMP-2031-0001'],
    ['Comments should be e-mailed with the subject line “Lamps RFI”.', 'Lamps RFI'],
  ])('go under the subject that “%s” gives', (words, subject) => {
    expect(asked(words, 'subject-line')).toEqual([{ subject }])
  })

  test.each([
    ['Please submit two copies of your comments.', [{ count: 2 }]],
    ['Parties must file an original and four copies of each comment.', [{ count: 5 }]],
    ['Paper comments should be submitted in triplicate.', [{ count: 3 }]],
    ['Persons with confidential information must submit two copies, one of them redacted.', []],
    ['You may request copies of the comments.', []],
  ])('come in the copies that “%s” says', (words, expected) => {
    expect(asked(words, 'copies')).toEqual(expected)
  })

  test('are in the language the notice names, which “plain English” is not', () => {
    expect(asked('All submissions must be in English.', 'language')).toEqual([{ language: 'English' }])
    expect(
      asked('Comments that are not in English must be accompanied by an English translation.', 'language'),
    ).toEqual([{ language: 'English' }])
    expect(asked('Comments may be submitted in English or French.', 'language')).toEqual([
      { language: 'English or French' },
    ])
    expect(asked('Comments should be written in plain English.', 'language')).toEqual([])
  })
})
