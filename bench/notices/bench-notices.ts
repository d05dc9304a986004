import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { LIMITS } from '#domain/limits.ts'
import { readNotice } from '#domain/notice/read-notice.ts'
import { fromLines } from '#domain/notice/text/from-lines.ts'
import type { Report } from '../report.ts'
import { median } from '../support/statistics.ts'
import { longNotice } from './long-notice.ts'
import { manyQuestions } from './many-questions.ts'

const PAGES = 724
const ROUNDS = 3
const BARE = 'text extraction alone, new process'

/**
 * Reading a notice of 724 pages, from its bytes to facts and questions in a process of its own, against a process that
 * only extracts the text; and whether ten times the questions take ten times as long.
 */
export async function benchNotices(report: Report): Promise<void> {
  const pdf = longNotice(PAGES)
  const rounds = Array.from({ length: ROUNDS }, () => ({
    ours: run(join(process.cwd(), 'server', 'intake', 'intake-process.ts'), pdf),
    bare: run(join(import.meta.dirname, 'extract-text.ts'), pdf),
  }))
  const middle = (who: 'ours' | 'bare', what: keyof Run) => median(rounds.map((round) => round[who][what]))
  report({
    what: `Reading a PDF of ${PAGES} pages (goal: at most 2)`,
    ours: middle('ours', 'ms'),
    peer: BARE,
    theirs: middle('bare', 'ms'),
    unit: 'ms',
  })
  report({
    what: `Reading a PDF of ${PAGES} pages, peak memory`,
    ours: middle('ours', 'megabytes'),
    peer: BARE,
    theirs: middle('bare', 'megabytes'),
    unit: 'MB',
  })
  const few = timeReading(LIMITS.questionsPerNotice / 10)
  report({
    what: `Reading ${LIMITS.questionsPerNotice} questions`,
    ours: timeReading(LIMITS.questionsPerNotice),
    peer: 'a tenth of them, ten times',
    theirs: few * 10,
    unit: 'ms',
  })
}

function timeReading(questions: number): number {
  const text = manyQuestions(questions)
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    const { questions: found } = readNotice(fromLines(text))
    if (found.length !== questions) throw new Error(`${found.length} of ${questions} questions were found.`)
    return performance.now() - start
  })
  return median(times)
}

type Run = { ms: number; megabytes: number }

/** A new process with the PDF on its input, as the server starts one. */
function run(script: string, pdf: Uint8Array): Run {
  const folder = mkdtempSync(join(tmpdir(), 'bench-notices-'))
  const peak = join(folder, 'peak')
  const watch = pathToFileURL(join(import.meta.dirname, 'note-peak-memory.ts')).href
  const start = performance.now()
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', watch, `--max-old-space-size=${LIMITS.intakeMemoryMb}`, script, 'file'],
    {
      input: pdf,
      stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, NODE_ENV: process.env.NODE_ENV, PEAK_MEMORY_FILE: peak },
      maxBuffer: 256 * 1024 * 1024,
    },
  )
  const ms = performance.now() - start
  if (status !== 0) throw new Error(`A reading failed: ${stderr.toString()}`)
  const megabytes = Number(readFileSync(peak, 'utf8')) / 1024
  rmSync(folder, { recursive: true })
  return { ms, megabytes }
}
