import type { AppError } from '#domain/errors.ts'

/** A request's body, given up with `tooLarge` as soon as it is larger than `most` bytes, however long it goes on. */
export async function readBody(
  request: Request,
  { most, tooLarge }: { most: number; tooLarge: () => AppError },
): Promise<Uint8Array> {
  // Said beforehand, it needs not be sent.
  if (Number(request.headers.get('content-length')) > most) throw tooLarge()
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of request.body ?? []) {
    size += piece.byteLength
    if (size > most) throw tooLarge()
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
