import type { ImportReport } from '#domain/draft/import/import-report.ts'

const counted = (count: number, one: string, many: string) =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]

/** `3 insertions, 1 deletion and 2 moves`; empty for none. */
export function changesWords({ insertions, deletions, moves, formats }: ImportReport['changes']): string {
  const parts = [
    ...counted(insertions, 'insertion', 'insertions'),
    ...counted(deletions, 'deletion', 'deletions'),
    ...counted(moves, 'move', 'moves'),
    ...counted(formats, 'change of format', 'changes of format'),
  ]
  const last = parts.pop() ?? ''
  return parts.length > 0 ? `${parts.join(', ')} and ${last}` : last
}
