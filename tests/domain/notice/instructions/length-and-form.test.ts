import { describe, expect, test } from 'vitest'
import { asked } from '../../../support/asked-of-filing.ts'

describe('a page limit', () => {
  test.each([
    ['Responses must not exceed 10 pages.', 10, null],
    ['Comments should be no longer than five pages.', 5, null],
    ['Responses are limited to no more than fifteen (15) pages in length.', 15, null],
    [
      'Your comments must not be more than 15 pages long. There is no limit on the length of the attachments.',
      15,
      'attachments',
    ],
    ['Submissions are not to exceed 15 pages, excluding exhibits.', 15, 'exhibits'],
    [
      'Responses should be 25 double-spaced pages or less, not including appendices, tables and references.',
      25,
      'appendices, tables and references',
    ],
    [
      'Respondents must observe a page limit of 20 pages. The page limit does not include the cover page.',
      20,
      'the cover page',
    ],
    ['Comments are limited to 12 pages (excluding attachments).', 12, 'attachments'],
    ['Responses must be a maximum of 6 typed pages.', 6, null],
    ['Submissions have a 30-page limit.', 30, null],
    ['Responses exceeding 15 pages will not be reviewed.', 15, null],
  ])('is read in “%s”', (words, pages, except) => {
    expect(asked(words, 'page-limit')).toEqual([{ pages, except }])
  })

  test.each([
    'There is no page limit for comments.',
    'If your comments, including attachments, are not longer than 10 pages you may fax them.',
    'Comments longer than 10 pages should include a summary.',
    'Responses should open with an executive summary of no more than 2 pages.',
    'Applicants must submit an application of no more than 10 pages.',
    'Comments on the earlier notice were limited to 10 pages.',
  ])('is not read in “%s”', (words) => {
    expect(asked(words, 'page-limit')).toEqual([])
  })
})

test('limits in words and characters are read, but not those of one answer or one box', () => {
  expect(asked('Responses should not exceed 3,000 words.', 'word-limit')).toEqual([{ count: 3000 }])
  expect(asked('Submissions of up to 1,500 words are welcome.', 'word-limit')).toEqual([{ count: 1500 }])
  expect(asked('Comments are limited to 4,000 characters.', 'character-limit')).toEqual([
    { characters: 4000 },
  ])
  expect(asked('Responses may use up to 250 words per question.', 'word-limit')).toEqual([])
  expect(
    asked('The comment box takes up to 5,000 characters; longer comments may be attached.', 'word-limit'),
  ).toEqual([])
})

describe('the form of the page', () => {
  test.each([
    ['Responses must use 12-point or larger font.', 'font-size', [{ points: 12 }]],
    ['Comments should be typed in 11 point type.', 'font-size', [{ points: 11 }]],
    ['Use a font size of at least 11 in your response.', 'font-size', [{ points: 11 }]],
    [
      'Responses must be in Times New Roman, 12-point font, single-spaced.',
      'font-face',
      [{ face: 'Times New Roman' }],
    ],
    ['Submissions must be in 12 pt Arial or Calibri.', 'font-face', [{ face: 'Arial or Calibri' }]],
    ['Comments must be on 8½ by 11 inch paper.', 'paper', [{ paper: 'us-letter' }]],
    ['Submissions should be no larger than 8 1/2″ x 11″.', 'paper', [{ paper: 'us-letter' }]],
    ['Please send comments on letter-size paper, 8.5 x 11 inches.', 'paper', [{ paper: 'us-letter' }]],
    ['Responses must not exceed ten sides of A4 paper.', 'paper', [{ paper: 'a4' }]],
    ['Comments may be on A4 paper or on 8.5 by 11 inch paper.', 'paper', []],
    ['Comments on sheets larger than 8.5 x 11 inches may be sent by mail.', 'paper', []],
    ['Comments on section A4 of the guidance are welcome.', 'paper', []],
    ['Comments must be double-spaced.', 'line-spacing', [{ lines: 2 }]],
    ['Comments need not be double-spaced.', 'line-spacing', []],
    ['Please number the pages of your submission.', 'page-numbers', [{}]],
    ['All pages of the comment must be numbered.', 'page-numbers', [{}]],
    ['Include page numbers on all pages.', 'page-numbers', [{}]],
    ['Responses should be paginated.', 'page-numbers', [{}]],
    ['Please do not include page numbers in your response.', 'page-numbers', []],
    ['In your comments, cite the page number of the document you refer to.', 'page-numbers', []],
    ['Under the rule, disclosures must be in 12-point font.', 'font-size', []],
  ] as const)('is read in “%s” as %s', (words, kind, expected) => {
    expect(asked(words, kind)).toEqual(expected)
  })
})
