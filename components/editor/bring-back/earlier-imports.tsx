'use client'

import { useEffect, useState } from 'react'
import { changesWords } from '#components/import/changes-words.ts'
import { Alert } from '#components/ui/alert.tsx'
import { Moment } from '#components/ui/moment.tsx'
import { Spinner } from '#components/ui/spinner.tsx'
import type { LetterImport } from '#domain/draft/import/import-report.ts'
import { countChanges } from '#domain/draft/import/import-report.ts'
import { useLetterEditor } from '../editor-context.ts'
import type { LetterCopies } from '../editor-props.ts'
import { CommentList } from './comment-list.tsx'

/** Every file that was brought into this draft, with the comments and warnings that came with it. */
export function EarlierImports({ loadImports }: Pick<LetterCopies, 'loadImports'>) {
  const { draftId } = useLetterEditor()
  const [imports, setImports] = useState<readonly LetterImport[] | string | null>(null)
  useEffect(() => {
    let isGone = false
    loadImports({ draftId }).then(
      (result) => isGone || setImports(result.ok ? result.value : result.message),
      () => isGone || setImports('The list could not be loaded. Close this window and try again.'),
    )
    return () => {
      isGone = true
    }
  }, [draftId, loadImports])
  if (imports === null) return <Spinner />
  if (typeof imports === 'string') return <Alert tone="danger">{imports}</Alert>
  if (imports.length === 0)
    return (
      <p className="text-quiet text-sm">
        No file has been brought into this draft yet. Once one is, its comments are kept here.
      </p>
    )
  return (
    <ul className="grid gap-6">
      {imports.map((each) => (
        <li key={each.id} className="grid gap-3">
          <div>
            <h3 className="font-medium [overflow-wrap:anywhere]">{each.fileName}</h3>
            <p className="text-quiet text-sm">
              {each.kind === 'new-draft' ? 'The draft was made of it' : 'Brought back as an edited copy'}
              {each.by ? ` by ${each.by}` : ''}, <Moment at={new Date(each.at)} />
              {changesNote(each)}
            </p>
          </div>
          {each.report.warnings.length > 0 ? (
            <ul className="list-disc pl-5 text-sm">
              {each.report.warnings.map((warning) => (
                <li key={warning}>{warning}</li>
              ))}
            </ul>
          ) : null}
          {each.report.comments.length > 0 ? (
            <CommentList comments={each.report.comments} />
          ) : (
            <p className="text-quiet text-sm">It had no comments.</p>
          )}
        </li>
      ))}
    </ul>
  )
}

function changesNote({ report: { changes, taken } }: LetterImport): string {
  if (countChanges(changes) === 0) return ''
  const done = taken === 'accept' ? ', all accepted' : taken === 'reject' ? ', all rejected' : ''
  return `. Tracked in it: ${changesWords(changes)}${done}`
}
