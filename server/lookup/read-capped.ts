import type { AppError } from '#domain/errors.ts'

/** The body of an answer, given up with `tooLarge` as soon as it is larger than `most` bytes once unpacked. */
export async function readCapped(
  response: Response,
  most: number,
  tooLarge: () => AppError,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of response.body ?? []) {
    size += piece.byteLength
    if (size > most) throw tooLarge()
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
