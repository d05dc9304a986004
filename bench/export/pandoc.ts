import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const hasPandoc = () => spawnSync('pandoc', ['--version']).status === 0

/** Makes a Word file of Markdown with pandoc; milliseconds for each of `rounds` runs. */
export function timePandoc(markdown: Uint8Array, rounds: number): number[] {
  const folder = mkdtempSync(join(tmpdir(), 'bench-pandoc-'))
  try {
    writeFileSync(join(folder, 'letter.md'), markdown)
    return Array.from({ length: rounds }, () => {
      const start = performance.now()
      execFileSync('pandoc', [join(folder, 'letter.md'), '-o', join(folder, 'letter.docx')])
      return performance.now() - start
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
