import type { ReviewComment } from '#domain/draft/review/review-comment.ts'
import { findAll, type WordElement } from '../word-tree.ts'

type Remark = {
  id: string
  paragraphIds: string[]
  author: string
  date: string | null
  paragraphs: string[]
}

export type CommentThreads = {
  list: ReviewComment[]
  /** The comment that begins the thread a comment belongs to; null for one the file does not hold. */
  rootOf: (id: string) => string | null
}

/** A day and time as Word writes it; null for what is none. */
export const wordDate = (value: string | undefined): string | null =>
  value !== undefined &&
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?$/u.test(value)
    ? value
    : null

/** The comments of a file with their replies. `threads` is the part that says which answers which. */
export function readComments(comments: WordElement, threads: WordElement): CommentThreads {
  const remarks = comments.children.flatMap((element): Remark[] => {
    if (element.name !== 'comment') return []
    const paragraphs = findAll(element, ['p'])
    const { id = '', author = '', date } = element.attributes
    return [
      {
        ...{ id, author, date: wordDate(date) },
        paragraphIds: paragraphs.flatMap(({ attributes }) => attributes.paraId ?? []),
        paragraphs: paragraphs.map(wordsOf),
      },
    ]
  })
  const byParagraph = new Map(
    remarks.flatMap((remark) => remark.paragraphIds.map((id) => [id, remark] as const)),
  )
  const roots = new Map(remarks.map((remark) => [remark.id, remark.id]))
  const settled = new Set<string>()
  for (const { name, attributes } of threads.children) {
    const remark = byParagraph.get(attributes.paraId ?? '')
    if (name !== 'commentEx' || !remark) continue
    const parent = byParagraph.get(attributes.paraIdParent ?? '')
    if (parent && parent !== remark) roots.set(remark.id, roots.get(parent.id) ?? parent.id)
    if (/^(?:1|true|on)$/u.test(attributes.done ?? '')) settled.add(remark.id)
  }
  const isRoot = ({ id }: Remark) => roots.get(id) === id
  return {
    list: remarks.filter(isRoot).map(({ id, author, date, paragraphs }) => ({
      ...{ id, author, date, paragraphs, isResolved: settled.has(id) },
      replies: remarks
        .filter((reply) => !isRoot(reply) && roots.get(reply.id) === id)
        .map((reply) => ({ author: reply.author, date: reply.date, paragraphs: reply.paragraphs })),
    })),
    rootOf: (id) => {
      const root = roots.get(id)
      return root !== undefined && roots.get(root) === root ? root : null
    },
  }
}

const BREAKS: Readonly<Record<string, string>> = { tab: ' ', br: ' ', cr: ' ', noBreakHyphen: '‑' }

const wordsOf = (paragraph: WordElement): string =>
  findAll(paragraph, ['t', ...Object.keys(BREAKS)])
    .map(({ name, text }) => BREAKS[name] ?? text)
    .join('')
