import type { FilingProfile } from './filing-profile.ts'
import type { PackagedFile } from './package.ts'

/** What a package holds, for whoever wants to prove later what was sent: no names of people, no times. */
export type Manifest = {
  /** Which way to file it was made for. */
  madeFor: { id: string; title: string }
  dockets: string[]
  /** In the order of the package; the manifest itself is not among them. `bytes` is the size, `sha256` in hexadecimal. */
  files: { name: string; role: string; mediaType: string; bytes: number; sha256: string }[]
}

export const manifestOf = (
  { id, title }: Pick<FilingProfile, 'id' | 'title'>,
  dockets: readonly string[],
  files: readonly PackagedFile[],
): Manifest => ({
  madeFor: { id, title },
  dockets: [...dockets],
  files: files.map(({ name, role, mediaType, bytes, sha256 }) => ({
    ...{ name, role, mediaType, bytes: bytes.byteLength, sha256 },
  })),
})
