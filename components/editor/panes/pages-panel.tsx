'use client'

import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { PreviewView } from '#components/preview/preview-view.tsx'
import { useLetterEditor } from '../editor-context.ts'
import { cursorOf } from '../places/cursor-of.ts'

/** The letter's pages beside the letter, set again in the pauses of writing. */
export function PagesPanel() {
  const { editor, letterPages, preview } = useLetterEditor()
  const cursor = useMemo(() => cursorOf(editor), [editor])
  const { file, isSetting, problem } = useSyncExternalStore(
    letterPages.subscribe,
    letterPages.get,
    letterPages.get,
  )
  useEffect(() => letterPages.look(), [letterPages])
  return (
    <PreviewView
      viewerUrl={preview.viewerUrl}
      href={preview.url}
      bytes={file?.bytes ?? null}
      isSetting={isSetting}
      problem={problem}
      cursor={cursor}
      onRetry={letterPages.askNow}
    />
  )
}
