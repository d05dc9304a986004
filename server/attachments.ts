import { type ImageFacts, readImage } from '#domain/draft/reading/read-image.ts'
import { AppError, notFound } from '#domain/errors.ts'
import { LIMITS } from '#domain/limits.ts'
import { draftsVisibleTo } from '#server/access.ts'
import { db } from '#server/db.ts'

export type AttachmentRecord = ImageFacts & { id: string }

const megabytes = (bytes: number) => `${bytes / 1024 / 1024} MB`

/** Keeps a picture for a letter, without what the camera wrote beside it. Its type is read from its bytes. */
export async function createAttachment(draftId: string, bytes: Uint8Array): Promise<AttachmentRecord> {
  if (bytes.byteLength > LIMITS.imageBytes) throw tooLarge()
  const image = readImage(bytes)
  if (image === null) {
    throw new AppError(
      'invalid',
      'This is not a PNG or JPEG picture, or it is damaged. Save it as one of those, then add it.',
    )
  }
  if (image.width * image.height > LIMITS.imagePixels) {
    const most = LIMITS.imagePixels / 1_000_000
    const size = `${image.width} by ${image.height} pixels`
    throw new AppError(
      'too-large',
      `This picture has ${size}; ${most} million pixels is the most. Make it smaller.`,
    )
  }
  if ((await db().attachment.count({ where: { draftId } })) >= LIMITS.imagesPerDraft) {
    throw new AppError('too-large', `A letter holds ${LIMITS.imagesPerDraft} pictures at most.`)
  }
  const { mediaType, width, height } = image
  return db()
    .attachment.create({
      data: { draftId, mediaType, width, height, bytes: image.bytes },
      select: { id: true, width: true, height: true },
    })
    .then((kept) => ({ ...kept, mediaType }))
}

/** The pictures of a draft, by their ids. */
export async function listAttachments(draftId: string): Promise<Set<string>> {
  const rows = await db().attachment.findMany({ where: { draftId }, select: { id: true } })
  return new Set(rows.map(({ id }) => id))
}

/** The draft's own picture of the same bytes, so that one that comes back is not kept twice. */
export async function findSamePicture(draftId: string, bytes: Uint8Array): Promise<string | null> {
  const image = readImage(bytes)
  if (image === null) return null
  const { width, height } = image
  const alike = await db().attachment.findMany({
    where: { draftId, width, height },
    select: { id: true, bytes: true },
  })
  return alike.find((kept) => Buffer.compare(kept.bytes, image.bytes) === 0)?.id ?? null
}

/** The sentence for a picture that is larger than a letter should carry. */
export const tooLarge = () =>
  new AppError(
    'too-large',
    `This picture is larger than ${megabytes(LIMITS.imageBytes)}. Make it smaller, then add it.`,
  )

/** A picture, for somebody who may read the draft it belongs to. To everybody else it does not exist. */
export async function getAttachment(userId: string, attachmentId: string) {
  const attachment = await db().attachment.findFirst({
    where: { id: attachmentId, draft: draftsVisibleTo(userId) },
    select: { mediaType: true, bytes: true },
  })
  if (attachment === null) throw notFound('picture')
  return attachment
}
