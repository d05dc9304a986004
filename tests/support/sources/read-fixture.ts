import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The text of an export kept beside this file. All works in them are invented. */
export const sourcesFixture = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8')
