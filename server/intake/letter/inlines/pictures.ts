import type { DocJson } from '#domain/draft/doc.ts'
import { readImage } from '#domain/draft/reading/read-image.ts'
import type { ReadPicture } from '#domain/draft/review/letter-reading.ts'
import { LIMITS } from '#domain/limits.ts'
import type { LetterParts, LetterPartXml } from '../unpack-letter.ts'
import type { Warnings } from '../warnings.ts'
import { childOf, findAll, type WordElement } from '../word-tree.ts'

const EMU_PER_PIXEL = 9525
const PIXELS_PER_POINT = 96 / 72

export type PictureShelf = {
  /**
   * The picture that a drawing shows, as a block of the letter that also says how many pixels its file has; null, with
   * a warning, where it cannot be kept.
   */
  take: (drawing: WordElement, relations: LetterPartXml['relations']) => DocJson | null
  list: () => ReadPicture[]
}

/** Takes pictures out of a file when its words call for them: each once, by what its bytes are and not by its name. */
export function collectPictures(unpack: LetterParts['picture'], warnings: Warnings): PictureShelf {
  const known = new Map<string, ReadPicture | null>()
  let total = 0

  const read = (path: string): ReadPicture | null => {
    const megabytes = LIMITS.imageBytes / 1024 / 1024
    const leave = (why: string) => {
      warnings.add((place) => `A picture ${place} was left out: ${why}`)
      return null
    }
    if (known.size >= LIMITS.imagesPerDraft)
      return leave(`a letter holds at most ${LIMITS.imagesPerDraft} pictures.`)
    const bytes = unpack(path, LIMITS.imageBytes)
    if (!bytes) return leave(`it is larger than ${megabytes} MB, or missing from the file.`)
    const image = readImage(bytes)
    if (!image) return leave('it is neither PNG nor JPEG. Save it as one of them and add it again.')
    if (image.width * image.height > LIMITS.imagePixels)
      return leave(
        `it has ${image.width} × ${image.height} pixels, more than a letter needs. Make it smaller.`,
      )
    total += image.bytes.length
    if (total > LIMITS.letterPicturesBytes)
      return leave(
        `the pictures of this letter take more than ${LIMITS.letterPicturesBytes / 1024 / 1024} MB.`,
      )
    const { mediaType, width, height } = image
    return { id: `picture-${known.size + 1}`, mediaType, width, height, bytes: image.bytes }
  }

  return {
    take: (drawing, relations) => {
      const id = findAll(drawing, ['blip', 'imagedata'])
        .map(({ attributes }) => attributes.embed ?? attributes.id ?? attributes.link)
        .find((each) => each !== undefined)
      const relation = relations.get(id ?? '')
      if (!relation) return null
      if (relation.isOutside) {
        warnings.add((place) => `A picture ${place} was left out: the file only links to it. Add it again.`)
        return null
      }
      const picture = known.get(relation.target) ?? read(relation.target)
      known.set(relation.target, picture)
      if (!picture) return null
      const width = widthOf(drawing)
      return {
        type: 'image',
        attrs: {
          src: `/api/attachments/${picture.id}`,
          alt: altOf(drawing).slice(0, LIMITS.altChars),
          pixels: { width: picture.width, height: picture.height },
          width: width === null || Math.abs(width - picture.width) <= 1 ? null : width,
        },
      }
    },
    list: () => [...known.values()].filter((picture) => picture !== null),
  }
}

/** What the writer said the picture shows. */
function altOf(drawing: WordElement): string {
  const [about] = findAll(drawing, ['docPr'])
  const [shape] = findAll(drawing, ['shape'])
  return about?.attributes.descr ?? about?.attributes.title ?? shape?.attributes.alt ?? ''
}

/** CSS pixels, as wide as the file shows it. */
function widthOf(drawing: WordElement): number | null {
  const [extent] = findAll(drawing, ['extent'])
  const points = /(?:^|;)\s*width:\s*(?<points>[\d.]+)pt/u.exec(
    findAll(drawing, ['shape'])[0]?.attributes.style ?? '',
  )
  const width = extent
    ? Number(extent.attributes.cx) / EMU_PER_PIXEL
    : Number(points?.groups?.points) * PIXELS_PER_POINT
  return Number.isFinite(width) && width >= 1 && width < 10_000 ? Math.round(width) : null
}

/** Whether there is anything to see in a drawing besides words. */
export const isPicture = (drawing: WordElement): boolean =>
  findAll(drawing, ['blip', 'imagedata', 'chart', 'relIds', 'OLEObject', 'contentPart']).length > 0

/** Whether a drawing is nothing but a line across the page. */
export const isRule = (drawing: WordElement): boolean =>
  findAll(drawing, ['rect']).some(({ attributes }) => attributes.hr === 't' || attributes.hr === 'true') &&
  !childOf(drawing, 'txbxContent')
