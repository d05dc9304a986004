import { type Passage, within } from '../notice-text.ts'
import type { Placed } from '../text/sections.ts'
import { isBodyName, type Read } from './find-title.ts'

/** Passages at the top among which a caption stands. */
const OPENING = 12
const BEFORE = /^Before (?:the )?/iu
const MATTER =
  /^(?:(?:Case|Docket|Matter)(?: Nos?\.)? [\w-]{3,20}\s*[-–—]+\s*)?In (?:the Matter of|re)\b:?\s*/iu
/** The town and post code under the name of a body. */
const TOWN =
  /[\s,]+(?:(?:San|Santa|Los|Las|New|Fort|St\.|Salt Lake|El|Baton|Des|Little) )?\p{Lu}\p{L}+,? (?:\p{Lu}\.\s?\p{Lu}\.|\p{Lu}{2})(?: \d{5}(?:-\d{4})?)?\.?$/u

/** What the caption of a proceeding names: the body it is before, and the matter, which is its title. */
export type Caption = { body: Read<string> | null; matter: Read<string> | null }

/** `Before the Board of Lamps` over `In the Matter of Lamps`: how papers of a proceeding open, in place of a title. */
export function findCaption(placed: Placed[]): Caption {
  const opening = placed.slice(0, OPENING).map(({ passage }) => passage)
  const matter = after(opening, MATTER)
  const before = matter && after(opening, BEFORE)
  const name = before?.value.replace(TOWN, '') ?? ''
  const body = before && isBodyName(name) ? { ...before, value: name } : null
  return {
    matter,
    body: body && { value: body.value, span: { start: body.span.start, end: body.span.start + name.length } },
  }
}

/** The words after an opening, or the next passage where the opening stands alone. */
function after(passages: Passage[], opening: RegExp): Read<string> | null {
  for (const [index, passage] of passages.entries()) {
    const from = opening.exec(passage.text)?.[0].trimEnd().length
    if (from === undefined) continue
    const words = passage.text.slice(from).trimStart()
    if (words !== '')
      return { value: words, span: within(passage, passage.text.length - words.length, passage.text.length) }
    const next = passages[index + 1]
    return next ? { value: next.text, span: within(next, 0, next.text.length) } : null
  }
  return null
}
