import { all, asking, type Change, insertWords, reword, without } from '#tests/support/change-letter.ts'
import type { Mutation } from './mutation.ts'

const said = { words: 'as the notice says', span: null }
const APPROVAL =
  'This letter is approved for public dissemination and holds no business-proprietary information.'
const approving: Change = (letter) =>
  insertWords(APPROVAL)(asking({ kind: 'statement', statement: APPROVAL, ...said })(letter))
const coverText =
  (words: string): Change =>
  (letter) => ({ ...letter, coverText: words })
const set =
  (settings: object): Change =>
  (letter) => ({ ...letter, settings: { ...letter.settings, ...settings } })

/** What a notice asks of a filing, not heeded. */
export const ASKED: Mutation[] = [
  {
    what: 'a statement that the notice wants is left out',
    given: approving,
    change: without((block) => block.textContent === APPROVAL),
    ...{ finds: [`required-statement: ${APPROVAL}`], heals: true },
  },
  {
    what: 'a statement that the notice wants is put otherwise',
    given: approving,
    change: reword('is approved for', 'may be used for'),
    finds: [`required-statement: ${APPROVAL}`],
    at: APPROVAL.replace('is approved for', 'may be used for'),
    heals: true,
  },
  {
    what: 'the e-mail address that the notice wants is left out',
    given: asking({ kind: 'identify', what: ['name', 'organization', 'mailing address', 'e-mail'], ...said }),
    change: reword('policy@harbour.example', 'by telephone'),
    finds: ['identify: an e-mail address'],
  },
  {
    what: 'a paragraph is marked confidential',
    change: insertWords('CONFIDENTIAL BUSINESS INFORMATION'),
    ...{
      finds: ['confidential: CONFIDENTIAL BUSINESS INFORMATION'],
      at: 'CONFIDENTIAL BUSINESS INFORMATION',
    },
  },
  {
    what: 'words are marked confidential in brackets',
    change: insertWords('We sold [BEGIN CONFIDENTIAL] 40 ships.'),
    ...{ finds: ['confidential: [BEGIN CONFIDENTIAL]'], at: '[BEGIN CONFIDENTIAL]' },
  },
  {
    what: 'the letter has grown past the page limit',
    given: asking({ kind: 'page-limit', pages: 15, except: null, ...said }),
    change: (letter) => ({ ...letter, pages: 16 }),
    finds: ['page-limit: 15 pages'],
  },
  {
    what: 'the letter is past the page limit by its words',
    given: all(asking({ kind: 'page-limit', pages: 10, except: null, ...said }), (letter) => ({
      ...letter,
      pages: null,
    })),
    change: insertWords('We measured what ships do. '.repeat(1_200)),
    finds: ['page-limit: 10 pages'],
  },
  {
    what: 'the letter has grown past the limit of words',
    given: asking({ kind: 'word-limit', count: 4_000, ...said }),
    change: insertWords('We measured what ships do. '.repeat(1_000)),
    finds: ['length-limit: 4000 words'],
  },
  {
    what: 'the letter has grown past the limit of characters',
    given: asking({ kind: 'character-limit', characters: 20_000, ...said }),
    change: insertWords('We measured what ships do. '.repeat(1_000)),
    finds: ['length-limit: 20000 characters'],
  },
  {
    what: 'the type is set smaller than asked',
    given: asking({ kind: 'font-size', points: 12, ...said }),
    change: set({ fontSize: 11 }),
    ...{ finds: ['font: size'], heals: true },
  },
  {
    what: 'the type is set in another face than asked',
    given: asking({ kind: 'font-face', face: 'Times New Roman', ...said }),
    change: set({ face: 'source-serif' }),
    ...{ finds: ['font: face'], heals: true },
  },
  {
    what: 'the letter is set on other paper than asked',
    given: asking({ kind: 'paper', paper: 'us-letter', ...said }),
    change: set({ paper: 'a4' }),
    ...{ finds: ['font: paper'], heals: true },
  },
  {
    what: 'the notice asks for double spacing',
    given: asking({ kind: 'line-spacing', lines: 1, ...said }),
    change: asking({ kind: 'line-spacing', lines: 2, ...said }),
    finds: ['line-spacing: spacing'],
  },
  {
    what: 'the notice takes Word files only',
    given: asking({ kind: 'file-format', accepted: ['pdf', 'docx', 'txt'], refused: [], ...said }),
    change: asking({ kind: 'file-format', accepted: ['docx'], refused: ['pdf'], ...said }),
    finds: ['how-to-file: file-format'],
  },
  {
    what: 'the notice asks for a file name, a subject line and copies',
    given: asking({ kind: 'language', language: 'English', ...said }),
    change: all(
      asking({ kind: 'file-name', pattern: 'Docket_Organisation', ...said }),
      asking({ kind: 'subject-line', subject: 'Weights', ...said }),
      asking({ kind: 'copies', count: 3, ...said }),
    ),
    finds: ['how-to-file: file-name', 'how-to-file: subject-line', 'how-to-file: copies'],
  },
  ...[
    { what: 'too long', words: 'a'.repeat(5_001), about: 'length' },
    { what: 'too long in bytes', words: '“'.repeat(1_700), about: 'bytes' },
    { what: 'full of joy', words: 'Thank you 🎉', about: 'emoji' },
  ].map(({ what, words, about }) => ({
    what: `the text for the web form is ${what}`,
    given: coverText('a'.repeat(5_000)),
    change: coverText(words),
    finds: [`cover-text: ${about}`],
  })),
]
