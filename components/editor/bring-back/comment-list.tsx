import { Badge } from '#components/ui/badge.tsx'
import { Moment } from '#components/ui/moment.tsx'
import type { ImportReport } from '#domain/draft/import/import-report.ts'

type Comment = ImportReport['comments'][number]
type Remark = Pick<Comment, 'author' | 'date' | 'paragraphs'>

/** The comments of a file, each under the words it is about, with its replies. */
export const CommentList = ({ comments }: { comments: readonly Comment[] }) => (
  <ul className="grid gap-4">
    {comments.map((comment) => (
      <li key={comment.id} className="grid gap-2">
        {comment.quote ? (
          <blockquote className="border-line-strong border-l-2 pl-3 font-serif text-quiet [overflow-wrap:anywhere]">
            {comment.quote}
          </blockquote>
        ) : null}
        <RemarkText remark={comment} isResolved={comment.isResolved} />
        {comment.replies.length > 0 ? (
          <ul aria-label="Replies" className="grid gap-2 pl-5">
            {comment.replies.map((reply, place) => (
              // Replies of a file never change.
              // biome-ignore lint/suspicious/noArrayIndexKey: they have no id of their own
              <li key={place}>
                <RemarkText remark={reply} />
              </li>
            ))}
          </ul>
        ) : null}
      </li>
    ))}
  </ul>
)

function RemarkText({ remark, isResolved = false }: { remark: Remark; isResolved?: boolean }) {
  const at = remark.date === null ? null : new Date(remark.date)
  return (
    <div className="grid gap-1 text-sm">
      <p className="flex flex-wrap items-center gap-x-2 text-quiet">
        <span className="font-medium text-ink">{remark.author || 'Somebody'}</span>
        {at && !Number.isNaN(at.getTime()) ? <Moment at={at} /> : null}
        {isResolved ? <Badge>Resolved</Badge> : null}
      </p>
      <p className="whitespace-pre-wrap [overflow-wrap:anywhere]">{remark.paragraphs.join('\n')}</p>
    </div>
  )
}
