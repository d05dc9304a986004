import type { DueDateChange } from '#domain/notice/notice.ts'
import type { OtherNotice } from '#domain/preflight/preflight.ts'
import {
  all,
  asking,
  type Change,
  insert,
  insertWords,
  isHeading,
  isPart,
  reword,
  withFacts,
  without,
} from '#tests/support/change-letter.ts'

/** Something done to a good letter, and what has to be found of it: `check: about`, and the words it points at. */
export type Mutation = {
  what: string
  /** Makes the notice ask for something that the good letter gives; it stays clean. */
  given?: Change
  change: Change
  finds: string[]
  at?: string
  /** Whether taking the offered fix makes the letter clean again. */
  heals?: true
}

const text = (words: string, href?: string) => ({
  ...{ type: 'text', text: words },
  ...(href && { marks: [{ type: 'link', attrs: { href } }] }),
})
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content })
const heading = (level: number, words: string) => ({
  ...{ type: 'heading', attrs: { level } },
  ...(words !== '' && { content: [text(words)] }),
})
const said = { words: 'as the notice says', span: null }
const read = <T>(value: T) => ({ value, span: null })

const ferries: OtherNotice = {
  title: 'Ticketing on Inland Ferries and Lakes',
  agencies: [read('Harbour Administration')],
  docketIds: [read('HARB-2021-0003')],
  rins: [read('2135-AB12')],
  citation: read('86 FR 2210'),
}
export const besideFerries: Change = (letter) => ({ ...letter, otherNotices: [ferries] })
const APPROVAL =
  'This letter is approved for public dissemination and holds no business-proprietary information.'
const approving: Change = (letter) =>
  insertWords(APPROVAL)(asking({ kind: 'statement', statement: APPROVAL, ...said })(letter))
const at =
  (now: string): Change =>
  (letter) => ({ ...letter, now: new Date(now) })
const due = (date: string) => ({ date, time: null, zone: null })
export const untitled: Change = (letter) => ({
  ...withFacts({ title: null })(letter),
  title: 'Harbours and open weights',
})
const called =
  (title: string): Change =>
  (letter) => ({ ...letter, title })
const coverText =
  (words: string): Change =>
  (letter) => ({ ...letter, coverText: words })
const set =
  (settings: object): Change =>
  (letter) => ({ ...letter, settings: { ...letter.settings, ...settings } })
const extension: DueDateChange = {
  ...{ kind: 'extension', from: due('2024-03-13'), to: due('2024-03-27'), announcedIn: '89 FR 15000' },
}

const caption: Mutation[] = [
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

const leftovers: Mutation[] = [
  {
    what: 'the body names the docket of another letter',
    given: besideFerries,
    change: insertWords('We file these views in HARB–2021–0003.'),
    ...{ finds: ['other-letter: HARB–2021–0003'], at: 'HARB–2021–0003' },
  },
  {
    what: 'the opening speaks to the agency of another letter',
    given: besideFerries,
    change: reword(
      'comments to the National Telecommunications and Information Administration',
      'comments to the Harbour Administration',
    ),
    ...{ finds: ['other-letter: Harbour Administration'], at: 'Harbour Administration' },
  },
  {
    what: 'the addressee is the agency of another letter',
    given: besideFerries,
    change: all(
      reword('National Telecommunications and Information Administration', 'Harbour Administration'),
      reword('Department of Commerce', 'Portland'),
    ),
    ...{ finds: ['other-letter: Harbour Administration'], at: 'Harbour Administration' },
  },
  {
    what: 'the addressee is an agency nobody knows',
    change: all(
      reword('National Telecommunications and Information Administration', 'Lighthouse Commission'),
      reword('Department of Commerce', 'Portland'),
    ),
    ...{ finds: ['other-letter: Lighthouse Commission'], at: 'Lighthouse Commission' },
  },
  {
    what: 'a heading holds the title of another notice',
    given: besideFerries,
    change: insert(heading(1, 'Ticketing on inland ferries and lakes')),
    ...{
      finds: ['other-letter: Ticketing on inland ferries and lakes'],
      at: 'Ticketing on inland ferries and lakes',
    },
  },
  ...[
    'Copy of Harbours and weights',
    'Harbours and weights FINAL',
    '[LOCKED] Harbours and weights',
    'Harbours and weights (draft 2)',
    'Harbours and weights - Google Docs',
    'Harbours and weights v3',
    'Team copy of Harbours and weights',
  ].map(
    (title): Mutation => ({
      what: `the file is called ${title}`,
      given: untitled,
      change: called(title),
      ...{ finds: ['file-title: title'], heals: true },
    }),
  ),
  {
    what: 'the file is named after another notice',
    given: all(untitled, besideFerries),
    change: called('Comments on Ticketing on Inland Ferries and Lakes'),
    finds: ['file-title: other-notice'],
  },
  {
    what: 'nobody is named as the author',
    change: (letter) => ({ ...letter, profile: null }),
    finds: ['file-title: author'],
  },
]

const asked: Mutation[] = [
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

const dates: Mutation[] = [
  {
    what: 'comments closed yesterday',
    given: at('2024-03-23T12:00:00Z'),
    change: at('2024-03-28T12:00:00Z'),
    finds: ['due-date: closed'],
  },
  {
    what: 'comments close in three days',
    given: at('2024-03-24T03:00:00Z'),
    change: at('2024-03-24T12:00:00Z'),
    finds: ['due-date: near'],
  },
  {
    what: 'Regulations.gov gives another day',
    given: withFacts({ reportedDueDates: [{ source: 'regulations-gov', due: due('2024-03-27') }] }),
    change: withFacts({ reportedDueDates: [{ source: 'regulations-gov', due: due('2024-03-28') }] }),
    finds: ['due-date: regulations-gov'],
  },
  {
    what: 'the Federal Register still gives the day before an extension',
    given: withFacts({ dueDateChanges: [extension] }),
    change: withFacts({ reportedDueDates: [{ source: 'federal-register', due: due('2024-03-13') }] }),
    finds: ['due-date: federal-register'],
  },
]

const form: Mutation[] = [
  {
    what: 'a heading leaves out a level',
    given: insert(heading(1, 'Ships')),
    change: insert(heading(3, 'Small ships')),
    ...{ finds: ['heading-order: Small ships'], at: 'Small ships', heals: true },
  },
  {
    what: 'a heading is empty',
    change: insert(heading(1, '')),
    ...{ finds: ['heading-order: empty'], heals: true },
  },
  {
    what: 'a picture has no description',
    given: insert({ type: 'image', attrs: { src: '/api/attachments/a', alt: 'Ships by year, rising.' } }),
    change: insert({ type: 'image', attrs: { src: '/api/attachments/b', alt: ' ' } }),
    finds: ['alt-text: /api/attachments/b'],
  },
  {
    what: 'a link says only “here”',
    given: insert(paragraph(text('See '), text('the record of ships', 'https://ships.example/'))),
    change: insert(paragraph(text('See '), text('here', 'https://ships.example/'))),
    ...{ finds: ['link-text: here https://ships.example/'], at: 'here' },
  },
  {
    what: 'a bare address stands in the text',
    change: insert(paragraph(text('See '), text('https://ships.example/', 'https://ships.example/'))),
    ...{ finds: ['link-text: https://ships.example/ https://ships.example/'], at: 'https://ships.example/' },
  },
  {
    what: 'a table has no header row',
    given: insert(table('tableHeader')),
    change: insert(table('tableCell')),
    finds: ['table-header: YearShips'],
  },
]

function table(first: 'tableHeader' | 'tableCell') {
  const row = (type: string, ...words: string[]) => ({
    type: 'tableRow',
    content: words.map((word) => ({ type, content: [paragraph(text(word))] })),
  })
  return { type: 'table', content: [row(first, 'Year', 'Ships'), row('tableCell', '2023', '40')] }
}

export const MUTATIONS: Mutation[] = [...caption, ...leftovers, ...asked, ...dates, ...form]
