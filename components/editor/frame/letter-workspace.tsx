'use client'

import { lazy, Suspense, useCallback, useEffect, useMemo } from 'react'
import { AnswerMarks } from '../coverage/answer-marks.tsx'
import { FieldPopover } from '../dialogs/field-popover.tsx'
import { useLetterEditor } from '../editor-context.ts'
import type { LetterCopies } from '../editor-props.ts'
import { CautionHint } from '../findings/caution-hint.tsx'
import { OutlinePane } from '../panes/outline-pane.tsx'
import { Pane } from '../panes/pane.tsx'
import type { PassageKeeper } from '../passages/keep-passage.ts'
import type { OutdatedPlace } from '../passages/passage-update.ts'
import { Toolbar } from '../toolbar/toolbar.tsx'
import { PageColumn } from './page-column.tsx'
import { StatusBar } from './status-bar.tsx'
import type { EditorUi } from './use-editor-ui.ts'
import { PANES_FIT, useIsWide } from './use-is-wide.ts'
import { useShortcuts } from './use-shortcuts.ts'

// The letter comes first: it can be written in before what stands beside or over it has arrived.
const loadWindows = () => import('./editor-windows.tsx')
const EditorWindows = lazy(() => loadWindows().then((file) => ({ default: file.EditorWindows })))
const SidePanel = lazy(() => import('../panes/side-panel.tsx').then((file) => ({ default: file.SidePanel })))

type Props = {
  ui: EditorUi
  canWrite: boolean
  canExport: boolean
  picturesUrl: string
  exportUrl: string
  copies: LetterCopies
  keeper: PassageKeeper | null
}

/** Tools above, panes at the sides, the letter in the middle, its size below. */
export function LetterWorkspace({ ui, canWrite, canExport, picturesUrl, exportUrl, copies, keeper }: Props) {
  const letter = useLetterEditor()
  const { editor, notice } = letter
  const isWide = useIsWide(PANES_FIT)
  const { closeOutline, showPanel, openDialog, readNotice } = ui
  useShortcuts({ letter, ui, canWrite, canExport, hasNotice: notice !== null })

  useEffect(() => {
    void loadWindows()
  }, [])

  // A filing that lacks its text leads here.
  useEffect(() => {
    if (window.location.hash !== '#cover-text') return
    window.history.replaceState(window.history.state, '', window.location.pathname)
    openDialog({ name: 'cover-text' })
  }, [openDialog])

  const closeSheet = useCallback(() => {
    if (!isWide) closeOutline()
  }, [isWide, closeOutline])
  const offerUpdate = useCallback(
    (outdated: OutdatedPlace) => openDialog({ name: 'update', outdated }),
    [openDialog],
  )
  const readQuestion = useCallback(
    (questionId: string) => readNotice({ tab: 'questions', questionId }),
    [readNotice],
  )

  const skipQuestion = useCallback((id: string) => openDialog({ name: 'skip', questionId: id }), [openDialog])
  const showMatrix = useCallback(() => {
    closeSheet()
    openDialog({ name: 'matrix' })
  }, [closeSheet, openDialog])
  const findingUi = useMemo(
    () => ({ openDialog, readNotice, showPanel }),
    [openDialog, readNotice, showPanel],
  )

  return (
    <>
      {canWrite ? (
        <section aria-label="Tools" className="shrink-0 border-line border-b bg-surface print:hidden">
          <Toolbar ui={ui} />
        </section>
      ) : (
        <p role="status" className="shrink-0 border-line border-b bg-muted px-4 py-2 text-sm">
          You can read this letter but not change it. Ask an owner of the draft if you want to write.
        </p>
      )}
      <div className="flex min-h-0 flex-1">
        {ui.isOutlineOpen ? (
          <Pane title="Outline and questions" place="left" isWide={isWide} onClose={closeOutline}>
            <OutlinePane
              notice={notice}
              canWrite={canWrite}
              onRead={readQuestion}
              onSkip={skipQuestion}
              onMatrix={showMatrix}
              onJump={closeSheet}
            />
          </Pane>
        ) : null}
        <main
          id="content"
          className="letter-scroll relative min-w-0 flex-1 overflow-y-auto overscroll-contain"
        >
          <AnswerMarks />
          <PageColumn editor={editor} />
        </main>
        {ui.panel ? (
          <Suspense
            fallback={isWide ? <div className="w-100 shrink-0 border-line border-l bg-surface" /> : null}
          >
            <SidePanel
              panel={ui.panel}
              isWide={isWide}
              canWrite={canWrite}
              notice={notice}
              reading={ui.reading}
              findingUi={findingUi}
              onShow={showPanel}
              onUpdate={offerUpdate}
            />
          </Suspense>
        ) : null}
      </div>
      <StatusBar
        canWrite={canWrite}
        onShowChecks={() => showPanel('checks')}
        onShowMatrix={showMatrix}
        onShowPages={() => showPanel('pages')}
      />
      {ui.dialog ? (
        <Suspense fallback={null}>
          <EditorWindows
            dialog={ui.dialog}
            ui={ui}
            canWrite={canWrite}
            canExport={canExport}
            picturesUrl={picturesUrl}
            exportUrl={exportUrl}
            copies={copies}
            keeper={keeper}
            onRead={readQuestion}
          />
        </Suspense>
      ) : null}
      {ui.field || ui.dialog ? null : <CautionHint canWrite={canWrite} />}
      {ui.field && canWrite && !ui.dialog ? (
        <FieldPopover key={ui.field.id} field={ui.field} onClose={ui.closeField} />
      ) : null}
    </>
  )
}
