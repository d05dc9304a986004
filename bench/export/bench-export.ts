import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { setPriority, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ExportFormat } from '#domain/export/export-progress.ts'
import { renderMarkdown } from '#export/text/render-markdown.ts'
import { LETTER_PRIORITY } from '#server/exporting/export-child.ts'
import type { Report } from '../report.ts'
import { median } from '../support/statistics.ts'
import { hasLibreOffice, timeLibreOffice } from './libre-office.ts'
import { letterToSet } from './long-letter.ts'
import { timePagedJs } from './paged-js.ts'
import { hasPandoc, timePandoc } from './pandoc.ts'
import { storedLetter, timeExport, timePreview } from './time-ours.ts'
import { benchWhileExporting } from './while-exporting.ts'

/** Sections of the made-up letter that come to a hundred pages. */
const HUNDRED_PAGES = 66
const ROUNDS = 5

/**
 * A letter of a hundred pages as PDF and as DOCX: our whole path, from the draft's stored bytes through the queue and a
 * new process to the file, against a new process that sets the same words with the bare library, and against other
 * programs, as far as they are installed. Rounds are interleaved. In the first export both begin with a process that
 * has to start, load its code and read its typefaces; in the next, ours has done so, and where the export window was opened
 * before, ours has loaded its code.
 */
export async function benchExport(report: Report): Promise<void> {
  await benchWhileExporting(report)
  // Letters are set behind everything else; so that peers are too.
  setPriority(LETTER_PRIORITY)
  const folder = mkdtempSync(join(tmpdir(), 'bench-export-'))
  const composed = join(folder, 'letter.json')
  const letter = letterToSet(HUNDRED_PAGES)
  writeFileSync(composed, JSON.stringify(letter))
  const bare = (format: ExportFormat) => {
    const start = performance.now()
    execFileSync(process.execPath, [join(import.meta.dirname, 'bare-child.ts'), format, composed], {
      // Our own processes find their code compiled, so the peer's does.
      env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') },
    })
    return performance.now() - start
  }
  const draft = storedLetter(HUNDRED_PAGES)
  await keepCompiled()
  const files = { pdf: await compare('pdf'), docx: await compare('docx') }

  /** What is kept on the disk from the first run on, and what the system keeps of files, both have before it counts. */
  async function keepCompiled() {
    for (const format of ['pdf', 'docx'] as const) {
      bare(format)
      await timeExport(draft, format)
    }
  }

  async function compare(format: 'pdf' | 'docx') {
    const rounds: { cold: number; warm: number; ready: number; bare: number; bytes: Uint8Array }[] = []
    for (let round = 0; round < ROUNDS; round++)
      rounds.push({ ...(await timeExport(draft, format)), bare: bare(format) })
    const middle = (name: 'cold' | 'warm' | 'ready' | 'bare') => median(rounds.map((round) => round[name]))
    const peer = format === 'pdf' ? 'bare Typst, new process' : 'bare docx, new process'
    const what = `100 pages to ${format.toUpperCase()}`
    for (const [when, name] of [
      ['first export, unannounced', 'cold'],
      ['first export, the window opened before', 'ready'],
      ['next export', 'warm'],
    ] as const)
      report({ what: `${what}, ${when}`, ours: middle(name), peer, theirs: middle('bare'), unit: 'ms' })
    return { cold: middle('cold'), bare: middle('bare'), bytes: rounds[0]?.bytes ?? new Uint8Array() }
  }
  const against = (format: 'pdf' | 'docx', peer: string, times: number[]) =>
    report({
      what: `100 pages to ${format.toUpperCase()}, first export`,
      ours: files[format].cold,
      peer,
      theirs: median(times),
      unit: 'ms',
    })

  for (const [what, wantsFile] of [
    ['A changed letter of 100 pages to its page count', false],
    ['A changed letter of 100 pages to its new pages', true],
  ] as const) {
    const ours = median(await timePreview(HUNDRED_PAGES, wantsFile, ROUNDS))
    report({ what, ours, peer: 'bare Typst, new process', theirs: files.pdf.bare, unit: 'ms' })
  }
  if (hasLibreOffice()) against('pdf', 'LibreOffice from our DOCX', timeLibreOffice(files.docx.bytes, ROUNDS))
  else console.log('LibreOffice is not installed: its row is left out.')
  if (hasPandoc())
    against('docx', 'pandoc from our Markdown', timePandoc((await renderMarkdown(letter)).bytes, ROUNDS))
  else console.log('pandoc is not installed: its row is left out.')
  try {
    against('pdf', 'Chromium with Paged.js', await timePagedJs(letter, 2))
  } catch (error) {
    console.log(`Chromium with Paged.js did not print: its row is left out. ${error}`)
  }
  rmSync(folder, { recursive: true })
}
