import type { Mark } from '@tiptap/pm/model'
import { z } from 'zod'
import { markJsonSchema } from '#domain/draft/doc.ts'
import type { ReviewComment } from '#domain/draft/review/review-comment.ts'
import {
  type TrackedBy,
  type TrackedChange,
  trackedChangeSchema,
} from '#domain/draft/review/tracked-change.ts'
import type { Inline, Reviewed } from '../letter.ts'
import { cleanText } from './clean-text.ts'
import { runMarks } from './run-marks.ts'

const DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})?$/

/** Who and when, as a file can hold it; a date that is none is not known. */
const by = ({ author, date }: { author: unknown; date: unknown }): TrackedBy => ({
  author: cleanText(String(author ?? '')),
  date: typeof date === 'string' && DATE.test(date) ? date : null,
})

/** What happened to a block's end or to a row; null where nothing did. */
export function trackedChange(value: unknown): TrackedChange | null {
  if (value === null || value === undefined) return null
  const { data } = trackedChangeSchema.safeParse(value)
  return data ? { ...data, ...by(data) } : null
}

/** The change to a block's end as a field of that block. */
export const breakChangeOf = (attrs: Readonly<Record<string, unknown>>): { breakChange?: TrackedChange } => {
  const breakChange = trackedChange(attrs.breakChange)
  return breakChange ? { breakChange } : {}
}

const attributes = z.object({
  author: z.string(),
  date: z.string().nullable(),
  moveId: z.string().nullable(),
})

const marksBefore = z.array(markJsonSchema)

function reviewOf(marks: readonly Mark[]): Reviewed {
  const changes = marks.flatMap((mark): TrackedChange[] => {
    const kind = mark.type.name
    if (kind !== 'insertion' && kind !== 'deletion') return []
    const { data } = attributes.safeParse(mark.attrs)
    return data ? [{ kind, moveId: data.moveId, ...by(data) }] : []
  })
  const formatting = marks.find((mark) => mark.type.name === 'formatting')
  const before = formatting ? (marksBefore.safeParse(formatting.attrs.before).data ?? []) : []
  const comments = marks.flatMap((mark) => (mark.type.name === 'comment' ? [String(mark.attrs.id)] : []))
  return {
    ...(changes.length > 0 ? { changes } : {}),
    ...(formatting
      ? {
          reformat: {
            ...by({ author: formatting.attrs.author, date: formatting.attrs.date }),
            before: runMarks(before.map(({ type }) => ({ type: { name: type } }))),
          },
        }
      : {}),
    ...(comments.length > 0 ? { comments } : {}),
  }
}

/** The inlines a node was set as, with what its marks say that others did to it. */
export function withReview(marks: readonly Mark[], inlines: Inline[]): Inline[] {
  if (marks.length === 0) return inlines
  const review = reviewOf(marks)
  const lay = (inline: Inline): Inline =>
    inline.type === 'stand-in' ? { ...inline, inlines: inline.inlines.map(lay) } : { ...inline, ...review }
  return Object.keys(review).length === 0 ? inlines : inlines.map(lay)
}

/** Comments as a file can hold them. */
export const cleanComments = (comments: readonly ReviewComment[]): ReviewComment[] =>
  comments.map((comment) => ({
    ...comment,
    ...cleanRemark(comment),
    replies: comment.replies.map(cleanRemark),
  }))

const cleanRemark = (remark: ReviewComment['replies'][number]) => ({
  ...by(remark),
  paragraphs: remark.paragraphs.map(cleanText),
})
