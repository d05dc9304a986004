import type { DocJson } from '#domain/draft/doc.ts'
import type { LetterReading } from '#domain/draft/review/letter-reading.ts'
import { AppError } from '#domain/errors.ts'
import { createAttachment, findSamePicture, getAttachment, listAttachments } from '#server/attachments.ts'

const ADDRESS = /^\/api\/attachments\/([a-z0-9-]+)$/i

/**
 * The letters of a file with every picture they show among the draft's own: those of the file, and those of another
 * draft that whoever brings it may see. A picture that cannot be kept leaves the letter, with a sentence that says so.
 */
export async function adoptPictures(given: {
  draftId: string
  userId: string
  docs: readonly DocJson[]
  reading: Pick<LetterReading, 'pictures'>
}): Promise<{ docs: DocJson[]; warnings: string[] }> {
  const { draftId, userId, docs, reading } = given
  const warnings: string[] = []
  const kept = new Map<string, string | null>()
  const own = await listAttachments(draftId)
  for (const id of new Set(docs.flatMap(picturesIn))) {
    // The same picture added twice stays two, as the letter has it.
    if (own.has(id)) {
      kept.set(id, id)
      continue
    }
    const bytes =
      reading.pictures.find((picture) => picture.id === id)?.bytes ?? (await bytesElsewhere(userId, id))
    if (bytes === null) warnings.push('A picture was not in the file, and was left out.')
    kept.set(id, bytes && (await keep(draftId, bytes, warnings)))
  }
  return { docs: docs.map((doc) => withPictures(doc, kept)), warnings: [...new Set(warnings)] }
}

const idOf = ({ type, attrs }: DocJson) =>
  type === 'image' ? (ADDRESS.exec(String(attrs?.src ?? ''))?.[1] ?? '') : null

function picturesIn(node: DocJson): string[] {
  const id = idOf(node)
  return id === null ? (node.content ?? []).flatMap(picturesIn) : [id]
}

async function bytesElsewhere(userId: string, id: string): Promise<Uint8Array | null> {
  try {
    return (await getAttachment(userId, id)).bytes
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}

async function keep(draftId: string, bytes: Uint8Array, warnings: string[]): Promise<string | null> {
  try {
    return (await findSamePicture(draftId, bytes)) ?? (await createAttachment(draftId, bytes)).id
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    warnings.push(`A picture was left out. ${error.message}`)
    return null
  }
}

/** The node with its pictures' new addresses; those without one are gone. */
function withPictures(node: DocJson, kept: ReadonlyMap<string, string | null>): DocJson {
  const content = (node.content ?? []).flatMap((child): DocJson[] => {
    const id = idOf(child)
    if (id === null) return [withPictures(child, kept)]
    const own = kept.get(id)
    return own ? [{ ...child, attrs: { ...child.attrs, src: `/api/attachments/${own}` } }] : []
  })
  const isEmptied = node.content !== undefined && node.content.length > 0 && content.length === 0
  return node.content === undefined
    ? node
    : { ...node, content: isEmptied ? [{ type: 'paragraph' }] : content }
}
