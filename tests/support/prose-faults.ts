import type { DocJson } from '#domain/draft/doc.ts'
import type { ProseCheckId } from '#domain/preflight/check-id.ts'
import { GOOD, paragraph, says, text } from './prose-letter.ts'

/** One thing gone wrong in the good letter, and what is to be found of it. */
export type Fault = {
  what: string
  changes: Partial<Record<keyof typeof GOOD, DocJson>>
  check: ProseCheckId
  words: string | RegExp
  /** What stands in the letter once the fix is taken; none where there is no fix. */
  fixed?: string
}

const body = (words: string) => ({ request: says(words) })

export const PROSE_FAULTS: Fault[] = [
  {
    what: 'a percentage that lost its note',
    changes: { sourced: says('A survey of 2022 found 48 percent of berths empty.') },
    check: 'unsourced-claim',
    words: '48 percent',
  },
  {
    what: 'money',
    changes: body('Dredging cost the harbours $4.2 million last winter.'),
    check: 'unsourced-claim',
    words: '$4.2 million',
  },
  {
    what: 'studies that nobody names',
    changes: body('Studies consistently show that fees fall behind.'),
    check: 'unsourced-claim',
    words: 'Studies consistently show',
  },
  {
    what: 'agreement of experts',
    changes: body('Most experts agree that berths are scarce.'),
    check: 'unsourced-claim',
    words: 'Most experts agree',
  },
  {
    what: 'an event with a date',
    changes: body('The harbour of Newport closed in March 2021.'),
    check: 'unsourced-claim',
    words: 'in March 2021',
  },
  {
    what: 'a superlative',
    changes: body('Newport is the largest harbour of the coast.'),
    check: 'unsourced-claim',
    words: 'is the largest',
  },
  {
    what: 'a phrasing the library refuses',
    changes: body('In this the Office decided well.'),
    check: 'caution',
    words: 'the Office decided',
    fixed: 'In this staff of the Office wrote well.',
  },
  {
    what: 'an argument whose concession was cut',
    changes: {
      argument: {
        ...says('Small boats need berths of their own. Both can be served.'),
        attrs: (GOOD.argument.attrs ?? {}) as Record<string, unknown>,
      },
    },
    check: 'concession',
    words: 'Small boats need berths of their own. Both can be served.',
  },
  {
    what: 'a phone number in the body',
    changes: body('Call Mr Lee under (303) 555-0172 at night.'),
    check: 'personal-data',
    words: '(303) 555-0172',
  },
  {
    what: 'an e-mail address in the body',
    changes: body('Write to lee@home.example at night.'),
    check: 'personal-data',
    words: 'lee@home.example',
  },
  {
    what: 'a street address in the body',
    changes: body('Mr Lee lives at 44 North Harbor Avenue in town.'),
    check: 'personal-data',
    words: '44 North Harbor Avenue',
  },
  {
    what: 'a Social Security number, even in the signature',
    changes: { signature: { ...GOOD.signature, content: [says('Ana Rivera, 078-05-1120')] } },
    check: 'personal-data',
    words: '078-05-1120',
  },
  {
    what: 'the number of a payment card',
    changes: body('The fee was paid with 4111 1111 1111 1111 in full.'),
    check: 'personal-data',
    words: '4111 1111 1111 1111',
  },
  { what: 'a thing to do', changes: body('TODO: ask the members.'), check: 'leftover', words: 'TODO:' },
  {
    what: 'a place to fill',
    changes: body('We thank [insert name of official] for the visit.'),
    check: 'leftover',
    words: '[insert name of official]',
  },
  { what: 'empty brackets', changes: body('We met in [ ] and talked.'), check: 'leftover', words: '[ ]' },
  {
    what: 'filler',
    changes: body('Lorem ipsum dolor sit amet.'),
    check: 'leftover',
    words: 'Lorem ipsum',
  },
  { what: 'question marks', changes: body('It opens in ??? again.'), check: 'leftover', words: '???' },
  {
    what: 'the mark of a draft',
    changes: body('DRAFT for review by the board.'),
    check: 'leftover',
    words: 'DRAFT',
  },
  {
    what: 'a remark to a colleague',
    changes: body('Berths are few. @maria please look at this.'),
    check: 'leftover',
    words: '@maria',
  },
  {
    what: 'words struck through',
    changes: { request: paragraph(text('Berths are few '), text('and ugly', 'strike'), text('.')) },
    check: 'leftover',
    words: 'and ugly',
    fixed: 'Berths are few .',
  },
  {
    what: 'a word twice',
    changes: body('Berths are kept for the the boats.'),
    check: 'leftover',
    words: 'the the',
    fixed: 'Berths are kept for the boats.',
  },
  {
    what: 'a bracket that never closes',
    changes: body('Berths (and moorings are few.'),
    check: 'leftover',
    words: '(',
  },
  {
    what: 'Markdown',
    changes: body('Berths are **very** few.'),
    check: 'pasted-markup',
    words: '**very**',
    fixed: 'Berths are very few.',
  },
  {
    what: 'HTML',
    changes: body('Berths are few<br> and far.'),
    check: 'pasted-markup',
    words: '<br>',
    fixed: 'Berths are few and far.',
  },
  {
    what: 'an entity of HTML',
    changes: body('Berths &amp; moorings are few.'),
    check: 'pasted-markup',
    words: '&amp;',
    fixed: 'Berths & moorings are few.',
  },
  {
    what: 'a very long sentence',
    changes: body(`We ask that berths be kept ${'and let and held and shown '.repeat(10)}for boats.`),
    check: 'readability',
    words: /^We ask that/,
  },
  {
    what: 'a very long paragraph',
    changes: body('We keep boats in every season of the year. '.repeat(30)),
    check: 'readability',
    words: /^We keep boats/,
  },
  {
    what: 'a run of passive sentences',
    changes: body('Boats were moved. Berths were painted. Fees were raised. Owners were asked.'),
    check: 'readability',
    words: /^Boats were moved/,
  },
]
