import { Extension, getSchema, Mark } from '@tiptap/core'
import type { MarkJson } from '../doc.ts'
import { draftExtensions } from '../schema.ts'
import type { TrackedChange } from './tracked-change.ts'

/**
 * The schema of a letter with other people's changes and comments still in it, as a Word file brings one and may take
 * one along: the draft's own schema and the marks below. Drafts themselves hold none of these.
 */

const changeAttributes = { author: { default: '' }, date: { default: null }, moveId: { default: null } }
export const REVIEW_MARKS = ['insertion', 'deletion', 'formatting', 'comment'] as const

/** Words put in. */
const Insertion = Mark.create({ name: 'insertion', addAttributes: () => changeAttributes, excludes: '' })
/** Words struck. */
const Deletion = Mark.create({ name: 'deletion', addAttributes: () => changeAttributes, excludes: '' })
/** Words whose marks were changed; `before` is what they were, a list of `MarkJson`. */
const Formatting = Mark.create({
  name: 'formatting',
  addAttributes: () => ({ ...changeAttributes, before: { default: [] satisfies MarkJson[] } }),
  excludes: '',
})
/** Words a comment is about; several may lie over one another. */
const Comment = Mark.create({ name: 'comment', addAttributes: () => ({ id: { default: '' } }), excludes: '' })

/**
 * What happened to blocks: `breakChange` to the end of a paragraph or heading (struck, it runs on into the next one;
 * put in, it was one with the next before), `rowChange` to a row of a table.
 */
const BlockChanges = Extension.create({
  name: 'blockChanges',
  addGlobalAttributes: () => [
    {
      types: ['paragraph', 'heading'],
      attributes: { breakChange: { default: null satisfies TrackedChange | null } },
    },
    { types: ['tableRow'], attributes: { rowChange: { default: null satisfies TrackedChange | null } } },
  ],
})

export const reviewedSchema = getSchema([
  ...draftExtensions,
  Insertion,
  Deletion,
  Formatting,
  Comment,
  BlockChanges,
])
