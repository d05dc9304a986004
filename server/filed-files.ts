import type { FiledFile, FiledFileRole } from '#domain/filing/filing-record.ts'
import { FILED_FILE_ROLES } from '#domain/filing/filing-record.ts'

/** What has to be selected of a filing's files to list them. */
export const WITH_FILE = {
  orderBy: { position: 'asc' },
  include: { file: { select: { sha256: true, size: true, mediaType: true } } },
} as const

/** A row of a filing's files, recorded or still to be, as lists show it. */
export function filedFile(row: {
  id: string
  role: string
  name: string
  file: { sha256: string; size: number; mediaType: string }
}): FiledFile {
  const { id, name, file } = row
  return { id, name, role: asFiledFileRole(row.role), ...file }
}

/** A stored role, which only this code writes. */
export function asFiledFileRole(value: string): FiledFileRole {
  const role = FILED_FILE_ROLES.find((each) => each === value)
  if (role === undefined) throw new Error(`Unknown role of a filed file in the database: ${value}`)
  return role
}
