import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DocJson, parseDoc } from '#domain/draft/doc.ts'
import { parseReviewed, resolveReview } from '#domain/draft/review/resolve-review.ts'
import { renderDocx } from '#export/docx/render-docx.ts'
import { readLetter } from '#server/intake/letter/read-letter.ts'
import { letterOf } from '#tests/export/support/letter-of.ts'
import { kitchenSinkDoc } from '#tests/support/kitchen-sink.ts'
import { editInOffice, hasOffice } from './edit-in-office.ts'

// `node bench/import/office/bench-office.ts` makes real edits in LibreOffice in working copies of a letter that has all
// there is, brings each copy back, and tells how many blocks are the draft's own and what the others say now. It needs
// soffice and python3-uno.

const text = (words: string): DocJson => ({ type: 'text', text: words })
const cited: DocJson = { type: 'citation', attrs: { sourceId: 'rivera-2023', locator: 'p. 12' } }
const field: DocJson = { type: 'field', attrs: { id: 'own-release' } }
const carrying = {
  argument: { id: 'many-eyes', revision: 'a1', passage: 'standard' },
  answers: ['q1'],
}
const p = (...content: DocJson[]): DocJson => ({ type: 'paragraph', attrs: carrying, content })
const item = (words: string, ...more: DocJson[]): DocJson => ({
  type: 'listItem',
  content: [p(text(`${words} is an item `), cited, text(' of ours.')), ...more],
})
const list = (type: string, ...content: DocJson[]): DocJson => ({ type, attrs: carrying, content })
const row = (...words: string[]): DocJson => ({
  type: 'tableRow',
  content: words.map((word, at) => ({
    type: 'tableCell',
    attrs: { align: at === 0 ? null : 'right' },
    content: [p(text(`${word} `), ...(at === 0 ? [field] : []))],
  })),
})
const own: DocJson[] = [
  p(text('Here is Plainword and Goneword, as '), cited, text(' said of '), field, text('.')),
  p(text('Goneparagraph stands here to be taken out.')),
  p(text('One half says this much. '), text('Splithere begins the other half of '), field, text('.')),
  list(
    'bulletList',
    item('Firstitem', list('orderedList', item('Itemword'), item('Deepitem'))),
    item('Goneitem'),
    item('Lastitem'),
  ),
  {
    type: 'table',
    attrs: carrying,
    content: [row('East', '12'), row('Cellword', '7'), row('Lastcell', '3')],
  },
  p(text('Thank you, as '), cited, text(' says.')),
]
const sink = kitchenSinkDoc().toJSON().content as DocJson[]
const LETTERS: { name: string; blocks: DocJson[] }[] = [
  { name: 'plain', blocks: own },
  { name: 'everything', blocks: [...sink, ...own] },
]
const EDITS = [
  'nothing',
  'word',
  'word-in-item',
  'word-in-cell',
  'bold',
  'paragraph-added',
  'paragraph-gone',
  'split',
  'item-added',
  'item-gone',
  'footnote',
  'row-added',
  'comment',
  'tracked',
] as const
/** How many of the draft's blocks each edit touches. */
const TOUCHED: Partial<Record<(typeof EDITS)[number], number>> = {
  nothing: 0,
  'paragraph-added': 0,
  comment: 0,
}

if (!hasOffice()) {
  console.log('python3-uno is not installed: nothing was measured.')
  process.exit(0)
}
const folder = mkdtempSync(join(tmpdir(), 'bench-office-'))
const cases = []
for (const { name, blocks } of LETTERS) {
  const doc = parseDoc({ type: 'doc', content: blocks })
  const letter = letterOf(doc, { fields: { 'own-release': 'forty lamps' } })
  const bytes = new Uint8Array((await renderDocx(letter, { doc: doc.toJSON(), copyId: 'bench' })).bytes)
  for (const edit of EDITS) cases.push({ name, edit, bytes, doc })
}
const saved = await editInOffice(folder, cases)
for (const [index, { name, edit, doc }] of cases.entries()) {
  const file = saved[index] ?? 'nothing came back'
  if (typeof file === 'string') {
    console.log(`${name} ${edit}: FAILED ${file}`)
    continue
  }
  const read = readLetter(file)
  const readings = (['accept', 'reject'] as const).map((verdict) =>
    keysOf(resolveReview(parseReviewed(read.doc), verdict).toJSON()),
  )
  const before = keysOf(doc.toJSON())
  const [after = [], rejected = []] = readings
  const same = before.filter((block) => after.includes(block)).length
  const expected = before.length - (TOUCHED[edit] ?? 1)
  console.log(`${name} ${edit}: ${same} of ${before.length} blocks are the draft's own (${expected} at best)`)
  if (edit === 'tracked')
    console.log(
      `  turned down: ${before.filter((block) => rejected.includes(block)).length} of ${before.length}`,
    )
  if (edit === 'comment') console.log(`  comments: ${read.comments.length}`)
  if (process.env.SHOW) {
    for (const block of before) if (!after.includes(block)) console.log('  - ', block)
    for (const block of after) if (!before.includes(block)) console.log('  + ', block)
    for (const warning of read.warnings) console.log('  ! ', warning)
  }
}
rmSync(folder, { recursive: true })
process.exit(0)

function keysOf(json: DocJson): string[] {
  return (json.content ?? []).map((block) => JSON.stringify(block))
}
