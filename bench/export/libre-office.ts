import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

export const hasLibreOffice = () => spawnSync('soffice', ['--version']).status === 0

/** Converts a DOCX to PDF with LibreOffice, in a profile of its own; milliseconds for each of `rounds` runs. */
export function timeLibreOffice(docx: Uint8Array, rounds: number): number[] {
  const folder = mkdtempSync(join(tmpdir(), 'bench-office-'))
  try {
    writeFileSync(join(folder, 'letter.docx'), docx)
    const convert = () => {
      const start = performance.now()
      execFileSync('soffice', [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        ...['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'letter.docx')],
      ])
      return performance.now() - start
    }
    // The first run makes the profile.
    convert()
    return Array.from({ length: rounds }, convert)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
