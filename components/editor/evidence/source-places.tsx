'use client'

import { useEffect, useMemo, useState } from 'react'
import { SourceUses } from '#components/evidence/source-uses.tsx'
import { Spinner } from '#components/ui/spinner.tsx'
import type { SourceUse } from '#domain/evidence/source-use.ts'
import type { Argument } from '#domain/library/argument.ts'
import { citationPlaces } from '../citing/citation-places.ts'
import { useLetterEditor, useSurvey } from '../editor-context.ts'
import { jumpInto } from '../places/jump-to.ts'

type Props = {
  sourceId: string
  arguments: readonly Argument[]
  onJump?: (() => void) | undefined
}

/** Where a source is used: in this letter, place by place, in the library, and in other letters of the workspace. */
export function SourcePlaces({ sourceId, arguments: resting, onJump }: Props) {
  const { editor, evidence, draftId } = useLetterEditor()
  // The places move with the letter: they are looked up when it rests, and again when somebody goes there.
  const cited = useSurvey('citedSources')
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is cited tells when the places change
  const places = useMemo(() => citationPlaces(editor.state.doc, sourceId), [editor, sourceId, cited])
  const [letters, setLetters] = useState<readonly SourceUse[] | 'waiting' | 'failed'>('waiting')

  useEffect(() => {
    let isOver = false
    evidence
      .loadUses({ draftId, sourceId })
      .then((answer) => (answer.ok ? answer.value : ('failed' as const)))
      .catch(() => 'failed' as const)
      .then((found) => {
        if (!isOver) setLetters(found)
      })
    return () => {
      isOver = true
    }
  }, [evidence, draftId, sourceId])

  const jump = (place: number) => {
    const now = citationPlaces(editor.state.doc, sourceId)[place]
    if (!now) return
    onJump?.()
    jumpInto(editor, now.pos)
  }
  const isUsed = places.length > 0 || resting.length > 0 || (Array.isArray(letters) && letters.length > 0)

  return (
    <div className="grid gap-3 border-line border-l-2 pl-3">
      {places.length > 0 ? (
        <div className="grid gap-1">
          <h4 className="font-semibold text-quiet text-xs">In this letter</h4>
          <ul className="grid gap-1">
            {places.map(({ pos, before, locator }, place) => (
              <li key={pos}>
                <button
                  type="button"
                  className="rounded text-left text-link text-sm leading-snug [overflow-wrap:anywhere]"
                  onClick={() => jump(place)}
                >
                  {before || 'At the start of a passage'}
                  {locator ? ` (${locator})` : ''}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <SourceUses
        arguments={resting}
        letters={Array.isArray(letters) ? letters : []}
        libraryHref={evidence.libraryHref}
        isNewTab
      />
      {letters === 'waiting' ? (
        <p role="status" className="flex items-center gap-2 text-quiet text-xs">
          <Spinner /> Looking through the other letters
        </p>
      ) : null}
      {letters === 'failed' ? (
        <p role="status" className="text-quiet text-xs">
          The other letters could not be looked through. Close this and open it again to try once more.
        </p>
      ) : null}
      {letters !== 'waiting' && letters !== 'failed' && !isUsed ? (
        <p className="text-quiet text-xs">Nothing uses it yet.</p>
      ) : null}
    </div>
  )
}
