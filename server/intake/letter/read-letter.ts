import type { LetterReading } from '#domain/draft/review/letter-reading.ts'
import { parseReviewed } from '#domain/draft/review/resolve-review.ts'
import { LIMITS } from '#domain/limits.ts'
import { countItems, readNumbering } from '../docx/word-numbering.ts'
import { readLetterStyles } from './blocks/letter-styles.ts'
import { nestBlocks } from './blocks/nest-blocks.ts'
import { readBody } from './blocks/read-body.ts'
import { comeBack } from './coming-back/come-back.ts'
import { readCarried } from './coming-back/read-carried.ts'
import { readComments } from './inlines/comments.ts'
import { collectPictures } from './inlines/pictures.ts'
import { wordsIn } from './inlines/read-inlines.ts'
import { createNoteReader } from './inlines/read-notes.ts'
import type { LetterContext } from './letter-context.ts'
import { LETTER_REFUSALS, WAY_ON } from './refusals.ts'
import { unpackLetter } from './unpack-letter.ts'
import { collectWarnings } from './warnings.ts'
import { childOf, treeBuilder } from './word-tree.ts'

/** Reads a letter from a Word file's bytes, in this process. Throws an `AppError` for what cannot be read. */
export function readLetter(bytes: Uint8Array): LetterReading {
  const parts = unpackLetter(bytes)
  const build = treeBuilder()
  const root = build(parts.body.xml)
  const warnings = collectWarnings()
  const comments = readComments(build(parts.comments), build(parts.threads))
  const found = readCarried(parts.customXml, build)
  const carried = found.is === 'whole' ? found.carried : null
  const notes = createNoteReader(
    {
      footnote: { root: build(parts.footnotes.xml), relations: parts.footnotes.relations },
      endnote: { root: build(parts.endnotes.xml), relations: parts.endnotes.relations },
    },
    () => context,
    carried !== null,
  )
  const context: LetterContext = {
    styles: readLetterStyles(build(parts.styles)),
    ...{ comments, notes, warnings },
    pictures: collectPictures(parts.picture, warnings),
    counts: { insertions: 0, deletions: 0, moves: new Set(), formats: 0 },
  }
  const items = countItems(readNumbering(parts.numbering, WAY_ON), { get: context.styles.of })
  const flat = readBody(childOf(root, 'body') ?? root, context, parts.body.relations, items)
  const fields: Record<string, string> = {}
  if (found.is === 'damaged')
    warnings.add(
      () =>
        'What this file carries of its draft is damaged, so it was read as a letter from elsewhere: citations and blanks are plain words.',
    )
  const blocks = carried ? comeBack(flat, carried, fields, warnings) : nestBlocks(flat)
  const doc = parseReviewed({ type: 'doc', content: blocks.length > 0 ? blocks : [{ type: 'paragraph' }] })
  if (doc.textContent.length > LIMITS.letterTextChars) throw LETTER_REFUSALS.tooMuch()
  if (parts.hasMacros) warnings.add(() => 'The macros of this file were left out; its words were read.')
  // A working copy's are our own, and will be made again.
  if (!carried && parts.headersAndFooters.some((part) => wordsIn(build(part)).trim() !== ''))
    warnings.add(
      () => 'What stands at the head and foot of the pages was left out: the letter makes its own.',
    )
  const shown = new Set<unknown>()
  doc.descendants((node) => void shown.add(node.attrs.src))
  return {
    doc: doc.toJSON(),
    comments: comments.list,
    pictures: context.pictures.list().filter(({ id }) => shown.has(`/api/attachments/${id}`)),
    changes: { ...context.counts, moves: context.counts.moves.size },
    copyId: carried?.copyId ?? null,
    fields,
    warnings: warnings.list(),
  }
}
