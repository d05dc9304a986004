import type { AnsweredFinding } from '../preflight/finding-override.ts'
import type { FiledFileRole } from './filing-record.ts'

/** One file of a package, under the name it is to be sent by. */
export type PackagedFile = {
  role: FiledFileRole
  name: string
  mediaType: string
  bytes: Uint8Array
  /** SHA-256 of the bytes in hexadecimal. */
  sha256: string
}

/** Everything one filing needs, made of a letter that nothing blocking stands against. */
export type FilingPackage = {
  /** Id of the filing profile it was made for. */
  profileId: string
  /** In the order they are filed and read: the letter first. */
  files: PackagedFile[]
  /** All of them in one file. */
  zip: PackagedFile
  /** Pages of the letter. */
  pages: number | null
  /** The text for the web form, empty where the form has none. */
  coverText: string
  /** The blocking findings that were answered with a reason. */
  answered: AnsweredFinding[]
  /** Sentences for whoever files: limits that were not checked, and what could not be set as it stands. */
  warnings: string[]
  /** The draft's ydoc at the moment the letter was read, as one Yjs update, and the schema it was written with. */
  state: Uint8Array
  schemaVersion: number
}
