import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { notFound } from '#domain/errors.ts'

/** The parts of the viewer that browsers load; nothing else of the package is given out. */
const FILES: readonly string[] = ['pdf.min.mjs', 'pdf.worker.min.mjs']

// Next bundles this file, so its own address says nothing about where the package is.
const packageFile = (...path: string[]) =>
  join(/* turbopackIgnore: true */ process.cwd(), 'node_modules', 'pdfjs-dist', ...path)

let known: string | null = null
function version(): string {
  known ??= z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(packageFile('package.json'), 'utf8'))).version
  return known
}

/** Where browsers load the viewer of PDFs from. Another version has another address, so each may be kept for ever. */
export const viewerUrl = (): string => `/api/viewer/${version()}`

/** A part of the viewer, which is JavaScript. Throws not-found for whatever is no part of the version in use. */
export async function readViewerFile(asked: { version: string; file: string }): Promise<Uint8Array> {
  if (asked.version !== version() || !FILES.includes(asked.file)) throw notFound('file')
  return readFile(packageFile('build', asked.file))
}
