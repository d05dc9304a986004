import { z } from 'zod'
import type { LetterReading } from '#domain/draft/review/letter-reading.ts'

const packedSchema = z.looseObject({ pictures: z.array(z.looseObject({ bytes: z.base64() })) })

/** A reading as JSON may carry it between processes: its pictures' bytes in base 64. */
export const readingToJson = (reading: LetterReading) => ({
  ...reading,
  pictures: reading.pictures.map((picture) => ({
    ...picture,
    bytes: Buffer.from(picture.bytes).toString('base64'),
  })),
})

/** The same back, with bytes; its shape is still to be checked. */
export function readingFromJson(json: unknown): unknown {
  const packed = packedSchema.parse(json)
  return {
    ...packed,
    pictures: packed.pictures.map((picture) => ({
      ...picture,
      bytes: new Uint8Array(Buffer.from(picture.bytes, 'base64')),
    })),
  }
}
