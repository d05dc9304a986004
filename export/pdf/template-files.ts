import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = join(import.meta.dirname, 'template')

/** The files of the template by name; `letter.typ` is the one that sets the letter. Read once. */
export const templateFiles: ReadonlyMap<string, string> = new Map(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.typ'))
    .map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')]),
)
