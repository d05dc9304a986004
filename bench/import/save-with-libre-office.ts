import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Opens a Word file in LibreOffice and saves it as a Word file again; its profile and the result stay in `folder`. */
export function saveWithLibreOffice(file: string, folder: string): Uint8Array {
  const out = join(folder, 'saved')
  mkdirSync(out, { recursive: true })
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      ...['--headless', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', out, file],
    ],
    { stdio: 'ignore' },
  )
  return new Uint8Array(readFileSync(join(out, basename(file))))
}
