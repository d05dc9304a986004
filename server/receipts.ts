import { AppError } from '#domain/errors.ts'
import { cleanFileName } from '#domain/filing/exhibit-file.ts'
import { LIMITS } from '#domain/limits.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { storeFiles } from '#server/stored-files.ts'

/** What an agency or a mail server answered, as somebody saved it. */
export type Receipt = { name: string; bytes: Uint8Array }

/**
 * Keeps a receipt as it is, whatever it is: it is only ever handed back as a file to save. `use` makes the row of the
 * filing that has it, under a name without folders and signs that do not show.
 */
export function storeReceipt<T>(
  workspaceId: string,
  { name, bytes }: Receipt,
  use: (tx: Prisma.TransactionClient, kept: { fileId: string; name: string }) => Promise<T>,
): Promise<T> {
  if (bytes.byteLength === 0) {
    throw new AppError('invalid', 'The receipt file is empty. Save the receipt again, then add it.')
  }
  if (bytes.byteLength > LIMITS.receiptBytes) throw receiptTooLarge()
  const file = { bytes, mediaType: 'application/octet-stream' }
  return storeFiles(workspaceId, [file], (tx, [fileId = '']) =>
    use(tx, { fileId, name: name.trim() === '' ? 'Receipt' : cleanFileName(name) }),
  )
}

/** Throws `too-large` when a filing that has so many receipts can take no more. */
export function requireRoomForReceipt(receipts: number): void {
  if (receipts < LIMITS.receiptsPerFiling) return
  throw new AppError(
    'too-large',
    `A filing takes ${LIMITS.receiptsPerFiling} receipts at most. Join several into one file, then add it.`,
  )
}

/** The sentence for a receipt that is larger than one should be. */
export const receiptTooLarge = () =>
  new AppError(
    'too-large',
    `This file is larger than ${LIMITS.receiptBytes / 1024 / 1024} MB. Save the receipt as a PDF or a picture, then add it.`,
  )
