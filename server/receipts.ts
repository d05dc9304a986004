import { AppError } from '#domain/errors.ts'
import { LIMITS } from '#domain/limits.ts'
import { storeFile } from '#server/stored-files.ts'

/** What an agency or a mail server answered, as somebody saved it. */
export type Receipt = { name: string; bytes: Uint8Array }

/** Keeps a receipt as it is, whatever it is: it is only ever handed back as a file to save. */
export async function storeReceipt(
  workspaceId: string,
  { name, bytes }: Receipt,
): Promise<{ fileId: string; name: string }> {
  if (bytes.byteLength === 0) {
    throw new AppError('invalid', 'The receipt file is empty. Save the receipt again, then add it.')
  }
  if (bytes.byteLength > LIMITS.receiptBytes) throw receiptTooLarge()
  const { id } = await storeFile(workspaceId, bytes, 'application/octet-stream')
  return { fileId: id, name: plainName(name) }
}

/** The sentence for a receipt that is larger than one should be. */
export const receiptTooLarge = () =>
  new AppError(
    'too-large',
    `This file is larger than ${LIMITS.receiptBytes / 1024 / 1024} MB. Save the receipt as a PDF or a picture, then add it.`,
  )

/** A file's name without folders and without characters that do not show. */
const plainName = (name: string) =>
  (name.split(/[/\\]/).at(-1) ?? '').toWellFormed().replace(/\p{C}/gu, '').trim().slice(0, 200) || 'Receipt'
