import { type ICommentOptions, Paragraph } from 'docx'
import type { ReviewComment } from '#domain/draft/review/review-comment.ts'
import type { Letter } from '../../letter.ts'
import type { Review } from './review.ts'

/** A date that the library writes as it was given, with its own offset. */
class WrittenDate extends Date {
  readonly #written: string
  constructor(written: string) {
    super(written)
    this.#written = written
  }
  override toISOString(): string {
    return this.#written
  }
}

const initials = (author: string) =>
  author
    .split(/\s+/)
    .map((name) => name.at(0) ?? '')
    .join('')
    .slice(0, 3)
    .toWellFormed()

/** The comments of a letter for the file's own part, each reply under what it answers. */
export const letterComments = ({ comments }: Letter, review: Review): ICommentOptions[] =>
  comments.flatMap(({ id: comment, replies, isResolved, ...opening }) => {
    const [first, ...rest] = review.commentNumbers(comment)
    const set = (remark: ReviewComment['replies'][number], id = 0) => ({
      id,
      author: remark.author,
      initials: initials(remark.author),
      date: new WrittenDate(review.written(remark.date)),
      children: (remark.paragraphs.length > 0 ? remark.paragraphs : ['']).map(
        (words) => new Paragraph({ style: 'CommentText', text: words }),
      ),
    })
    return [
      { ...set(opening, first), resolved: isResolved },
      ...replies.map((reply, index) => ({
        ...set(reply, rest[index]),
        ...(first === undefined ? {} : { parentId: first }),
        resolved: isResolved,
      })),
    ]
  })
