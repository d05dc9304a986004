import type { OtherNotice } from '#domain/preflight/preflight.ts'
import { all, type Change, insert, insertWords, reword, withFacts } from '#tests/support/change-letter.ts'
import { heading, type Mutation } from './mutation.ts'

const read = <T>(value: T) => ({ value, span: null })

const ferries: OtherNotice = {
  title: 'Ticketing on Inland Ferries and Lakes',
  agencies: [read('Harbour Administration')],
  docketIds: [read('HARB-2021-0003')],
  rins: [read('2135-AB12')],
  citation: read('86 FR 2210'),
}
export const besideFerries: Change = (letter) => ({ ...letter, otherNotices: [ferries] })
export const untitled: Change = (letter) => ({
  ...withFacts({ title: null })(letter),
  title: 'Harbours and open weights',
})
const called =
  (title: string): Change =>
  (letter) => ({ ...letter, title })

/** What another letter left behind, in this one and in its file’s title. */
export const LEFTOVERS: Mutation[] = [
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
