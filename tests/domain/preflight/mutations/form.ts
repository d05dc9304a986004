import { insert } from '#tests/support/change-letter.ts'
import { heading, type Mutation, paragraph, text } from './mutation.ts'

/** What makes a file hard to read for some. */
export const FORM: Mutation[] = [
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
