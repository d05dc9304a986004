import { LIMITS } from '#domain/limits.ts'
import { type Receipt, receiptTooLarge } from '#server/receipts.ts'
import { decodedName } from './decoded-name.ts'
import { readBody } from './read-body.ts'

/** A receipt as the request's body, its name in `x-file-name`. */
export async function readReceipt(request: Request): Promise<Receipt> {
  const bytes = await readBody(request, { most: LIMITS.receiptBytes, tooLarge: receiptTooLarge })
  return { name: decodedName(request.headers.get('x-file-name') ?? ''), bytes }
}
