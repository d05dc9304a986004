import { type DocJson, type MarkJson, markJsonSchema } from '../doc.ts'
import { joinText } from '../tokens/join-text.ts'
import { REVIEW_MARKS } from './reviewed-schema.ts'
import { trackedChangeSchema } from './tracked-change.ts'

/** Whether changes are taken or turned down. */
export type Verdict = 'accept' | 'reject'

const GONE = { accept: 'deletion', reject: 'insertion' } as const
const REVIEWED: readonly string[] = REVIEW_MARKS

/** Whether a change to a block's end or to a row takes it away. */
export const isGone = (change: unknown, verdict: Verdict): boolean =>
  trackedChangeSchema.safeParse(change).data?.kind === GONE[verdict]

/** Words and inline nodes without the changes and comments that lay on them. */
export const resolveInlines = (inlines: readonly DocJson[], verdict: Verdict): DocJson[] =>
  joinText(inlines.flatMap((inline) => resolveInline(inline, verdict)))

function resolveInline({ marks = [], ...inline }: DocJson, verdict: Verdict): DocJson[] {
  if (marks.some(({ type }) => type === GONE[verdict])) return []
  const looks = looksOf(marks, verdict)
  return [
    {
      ...inline,
      ...(inline.content && { content: resolveInlines(inline.content, verdict) }),
      ...(looks.length > 0 && { marks: looks }),
    },
  ]
}

function looksOf(marks: readonly MarkJson[], verdict: Verdict): MarkJson[] {
  const formatting = marks.find(({ type }) => type === 'formatting')
  const before = markJsonSchema.array().safeParse(formatting?.attrs?.before)
  if (formatting && verdict === 'reject' && before.success) return before.data
  return marks.filter(({ type }) => !REVIEWED.includes(type))
}
