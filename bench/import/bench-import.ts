import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DocJson } from '#domain/draft/doc.ts'
import { parseReviewed, resolveReview } from '#domain/draft/review/resolve-review.ts'
import { renderDocx } from '#export/docx/render-docx.ts'
import { readLetter } from '#server/intake/letter/read-letter.ts'
import { hasLibreOffice } from '../export/libre-office.ts'
import { letterToSet, longLetter } from '../export/long-letter.ts'
import type { Report } from '../report.ts'
import { editInParts } from './edit-in-parts.ts'
import { saveWithLibreOffice } from './save-with-libre-office.ts'

/** Sections of the made-up letter that come to a hundred pages. */
const HUNDRED_PAGES = 66
const ROUNDS = 5

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/**
 * A Word letter of a hundred pages read: ours against mammoth and, where it is installed, pandoc, each in a new process,
 * rounds interleaved. Then what a working copy keeps through LibreOffice: which of the draft's blocks come back as they
 * were after a word was changed and the file opened and saved there.
 */
export async function benchImport(report: Report): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-import-'))
  const file = join(folder, 'letter.docx')
  const { doc } = longLetter(HUNDRED_PAGES)
  const letter = letterToSet(HUNDRED_PAGES)
  writeFileSync(file, (await renderDocx(letter)).bytes)
  const time = (command: string, ...given: string[]) => {
    const start = performance.now()
    execFileSync(command, given, { stdio: 'ignore' })
    return performance.now() - start
  }
  const child = (reader: string) =>
    time(process.execPath, join(import.meta.dirname, 'import-child.ts'), reader, file)
  const hasPandoc = spawnSync('pandoc', ['--version']).status === 0
  const rounds = Array.from({ length: ROUNDS }, () => ({
    ours: child('ours'),
    mammoth: child('mammoth'),
    pandoc: hasPandoc ? time('pandoc', '--track-changes=all', '-t', 'json', '-o', '/dev/null', file) : 0,
  }))
  const ours = median(rounds.map((round) => round.ours))
  const what = '100 pages of DOCX read, new process'
  report({ what, ours, peer: 'mammoth', theirs: median(rounds.map((round) => round.mammoth)), unit: 'ms' })
  if (hasPandoc)
    report({ what, ours, peer: 'pandoc', theirs: median(rounds.map((round) => round.pandoc)), unit: 'ms' })
  else console.log('pandoc is not installed: its row is left out.')

  if (hasLibreOffice()) {
    const { bytes } = await renderDocx(letter, { doc, copyId: 'bench' })
    const edited = editInParts(
      new Uint8Array(bytes),
      'word/document.xml',
      /Respectfully submitted/u,
      'With respect',
    )
    writeFileSync(file, edited)
    const saved = saveWithLibreOffice(file, folder)
    report({
      what: 'blocks the same after an edit of one and a save in LibreOffice (higher is better)',
      ours: sameBlocks(doc, readLetter(saved).doc),
      peer: 'blocks of the letter',
      theirs: doc.content?.length ?? 0,
      unit: '',
    })
  } else console.log('LibreOffice is not installed: its row is left out.')
  rmSync(folder, { recursive: true })
}

/** How many blocks of a draft are among those that were read. */
function sameBlocks(draft: DocJson, read: DocJson): number {
  const plain = (doc: DocJson): string[] =>
    (resolveReview(parseReviewed(doc), 'accept').toJSON().content ?? []).map((block: DocJson) =>
      JSON.stringify(block),
    )
  const found = new Set(plain(read))
  return plain(draft).filter((block) => found.has(block)).length
}
