import type * as Y from 'yjs'
import { docFromYdoc, fieldsOf } from '#domain/draft/ydoc.ts'
import { compareFiled, type FiledChange } from '#domain/filing/compare-filed.ts'
import { letterLines } from '#domain/filing/cover-text/letter-lines.ts'
import { readYdoc } from '#server/drafts.ts'
import { getFiling, readFiledYdoc } from '#server/filings.ts'

const linesOf = (ydoc: Y.Doc) => letterLines(docFromYdoc(ydoc), fieldsOf(ydoc))

/** What became of a letter since it was filed. Throws not-found. */
export async function compareWithFiled(filingId: string): Promise<{ filedAt: Date; changes: FiledChange[] }> {
  const { draftId, filedAt } = await getFiling(filingId)
  const [filed, now] = await Promise.all([readFiledYdoc(filingId), readYdoc(draftId)])
  return { filedAt, changes: compareFiled(linesOf(filed), linesOf(now)) }
}
