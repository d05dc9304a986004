import { z } from 'zod'
import { isAttachment } from '#domain/draft/nodes/picture.ts'
import { LIMITS } from '#domain/limits.ts'

export type Upload = { ok: true; src: string; width: number } | { ok: false; message: string }

const uploadedSchema = z.object({ src: z.string().refine(isAttachment), width: z.number() })
const problemSchema = z.object({ message: z.string() })

const LOST = 'The picture could not be sent. Check your connection and try again; what you typed stays here.'

/** Sends a picture to the draft it belongs to. Failures are sentences for the writer. */
export async function uploadPicture(url: string, file: File): Promise<Upload> {
  if (file.size > LIMITS.imageBytes) {
    const most = LIMITS.imageBytes / 1024 / 1024
    return { ok: false, message: `This picture is larger than ${most} MB. Make it smaller and try again.` }
  }
  const response = await fetch(url, { method: 'POST', body: file }).catch(() => null)
  const answer: unknown = await response?.json().catch(() => null)
  if (!response?.ok) {
    return { ok: false, message: problemSchema.safeParse(answer).data?.message ?? LOST }
  }
  const uploaded = uploadedSchema.safeParse(answer).data
  return uploaded ? { ok: true, ...uploaded } : { ok: false, message: LOST }
}
