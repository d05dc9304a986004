import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ExportFormat } from '#domain/export/export-progress.ts'
import { LIMITS } from '#domain/limits.ts'
import { createExportPool } from '#server/exporting/export-pool.ts'
import type { Report } from '../report.ts'
import { hasLibreOffice, timeLibreOffice } from './libre-office.ts'
import { letterToSet, longLetter } from './long-letter.ts'

/** Sections of the made-up letter that come to a hundred pages. */
const HUNDRED_PAGES = 66
const ROUNDS = 5

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/**
 * A letter of a hundred pages as PDF and as DOCX: our whole path, from the draft's JSON through the queue and a new
 * process to the bytes, against a new process that sets the same words with the bare library. Rounds are interleaved.
 */
export async function benchExport(report: Report): Promise<void> {
  const draft = longLetter(HUNDRED_PAGES)
  const folder = mkdtempSync(join(tmpdir(), 'bench-export-'))
  const composed = join(folder, 'letter.json')
  writeFileSync(composed, JSON.stringify(letterToSet(HUNDRED_PAGES)))
  let docx: Uint8Array = new Uint8Array()
  const ours = async (format: ExportFormat) => {
    const pool = createExportPool({
      entry: 'export/child.ts',
      wallSeconds: LIMITS.exportSeconds,
      memoryMb: LIMITS.exportMemoryMb,
      outputMb: LIMITS.exportOutputMb,
      atOnce: 1,
      perUser: 1,
    })
    const start = performance.now()
    const fetchMaterial = () => Promise.reject(new Error('This letter brings all it needs.'))
    const handlers = {
      ...{ signal: new AbortController().signal, fetchMaterial },
      ...{ onStep: () => {}, onAhead: () => {} },
    }
    const { bytes } = await pool.run('bench', async () => ({ format, draft, carry: null }), handlers)
    const cold = performance.now() - start
    await pool.run('bench', async () => ({ format, draft, carry: null }), handlers)
    const warm = performance.now() - start - cold
    pool.close()
    if (format === 'docx') docx = bytes
    return { cold, warm }
  }
  const bare = (format: ExportFormat) => {
    const start = performance.now()
    execFileSync(process.execPath, [join(import.meta.dirname, 'bare-child.ts'), format, composed])
    return performance.now() - start
  }

  for (const [format, peer] of [
    ['pdf', 'bare Typst, new process'],
    ['docx', 'bare docx, new process'],
  ] as const) {
    const rounds: { cold: number; warm: number; bare: number }[] = []
    for (let round = 0; round < ROUNDS; round++) rounds.push({ ...(await ours(format)), bare: bare(format) })
    const theirs = median(rounds.map((round) => round.bare))
    const name = format.toUpperCase()
    report({
      what: `100 pages to ${name}, first export`,
      ours: median(rounds.map((round) => round.cold)),
      peer,
      theirs,
      unit: 'ms',
    })
    report({
      what: `100 pages to ${name}, next export`,
      ours: median(rounds.map((round) => round.warm)),
      peer,
      theirs,
      unit: 'ms',
    })
    if (format === 'pdf') continue
    if (!hasLibreOffice()) {
      console.log('LibreOffice is not installed: its rows are left out.')
      continue
    }
    const office = median(timeLibreOffice(docx, ROUNDS))
    const pdf = await ours('pdf')
    report({
      what: '100 pages to PDF, first export',
      ours: pdf.cold,
      peer: 'LibreOffice from our DOCX',
      theirs: office,
      unit: 'ms',
    })
  }
  rmSync(folder, { recursive: true })
}
