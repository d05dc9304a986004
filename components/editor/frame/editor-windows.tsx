'use client'

import { ExportDialog } from '#components/export/export-dialog.tsx'
import { BringBackDialog } from '../bring-back/bring-back-dialog.tsx'
import { AnswersDialog } from '../coverage/answers-dialog.tsx'
import { CoverageDialog } from '../coverage/coverage-dialog.tsx'
import { LabelStyleDialog } from '../coverage/label-style-dialog.tsx'
import { RegroupDialog } from '../coverage/regroup-dialog.tsx'
import { SkipDialog } from '../coverage/skip-dialog.tsx'
import { CitationDialog } from '../dialogs/citation-dialog.tsx'
import { CitationStyleDialog } from '../dialogs/citation-style-dialog.tsx'
import { CoverTextDialog } from '../dialogs/cover-text-dialog.tsx'
import { ExhibitPicker } from '../dialogs/exhibit-picker.tsx'
import { FieldPicker } from '../dialogs/field-picker.tsx'
import { KeepDialog } from '../dialogs/keep-dialog.tsx'
import { LinkDialog } from '../dialogs/link-dialog.tsx'
import { PageSetupDialog } from '../dialogs/page-setup-dialog.tsx'
import { PictureDialog } from '../dialogs/picture-dialog.tsx'
import { PictureWordsDialog } from '../dialogs/picture-words-dialog.tsx'
import { TableDialog } from '../dialogs/table-dialog.tsx'
import { UpdateDialog } from '../dialogs/update-dialog.tsx'
import { useLetterEditor, useSurvey } from '../editor-context.ts'
import type { LetterCopies } from '../editor-props.ts'
import type { PassageKeeper } from '../passages/keep-passage.ts'
import { CommandPalette } from './command-palette.tsx'
import type { EditorDialog, EditorUi } from './use-editor-ui.ts'

type Props = {
  dialog: EditorDialog
  ui: EditorUi
  canWrite: boolean
  canExport: boolean
  picturesUrl: string
  exportUrl: string
  copies: LetterCopies
  keeper: PassageKeeper | null
  /** Shows a question's own words in the notice. */
  onRead: (questionId: string) => void
}

function ExportWindow({ ui, canWrite, exportUrl }: Pick<Props, 'ui' | 'canWrite' | 'exportUrl'>) {
  const { editor, draftId, checks, letterPages, labelOf } = useLetterEditor()
  const open = useSurvey('openFields')
  const labels = [...new Set(open)].map(labelOf)
  return (
    <ExportDialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && ui.closeDialog()}
      url={exportUrl}
      onCheck={() => checks.actions.checkForFiling({ draftId })}
      onShowChecks={() => ui.showPanel('checks')}
      onPages={letterPages.noteCount}
      openBlanks={labels}
      fileHref={checks.fileHref}
      onGoToBlank={canWrite ? () => setTimeout(() => editor.commands.stepToField(1)) : undefined}
    />
  )
}

/** The window that is open over the letter. */
export function EditorWindows(props: Props) {
  const { dialog, ui, canWrite, canExport, picturesUrl, exportUrl, copies, keeper, onRead } = props
  const { closeDialog } = ui
  if (dialog.name === 'palette') return <CommandPalette ui={ui} canWrite={canWrite} canExport={canExport} />
  if (dialog.name === 'export') return <ExportWindow ui={ui} canWrite={canWrite} exportUrl={exportUrl} />
  if (dialog.name === 'cover-text') return <CoverTextDialog canWrite={canWrite} onClose={closeDialog} />
  if (dialog.name === 'matrix')
    return <CoverageDialog canWrite={canWrite} onRead={onRead} onClose={closeDialog} />
  if (!canWrite) return null
  if (dialog.name === 'bring-back') return <BringBackDialog copies={copies} onClose={closeDialog} />
  if (dialog.name === 'answers') return <AnswersDialog onClose={closeDialog} />
  if (dialog.name === 'skip') return <SkipDialog questionId={dialog.questionId} onClose={closeDialog} />
  if (dialog.name === 'question-labels') return <LabelStyleDialog onClose={closeDialog} />
  if (dialog.name === 'regroup') return <RegroupDialog by={dialog.by} onClose={closeDialog} />
  if (dialog.name === 'link') return <LinkDialog onClose={closeDialog} />
  if (dialog.name === 'citation') return <CitationDialog onClose={closeDialog} />
  if (dialog.name === 'citation-style') return <CitationStyleDialog onClose={closeDialog} />
  if (dialog.name === 'page-setup') return <PageSetupDialog onClose={closeDialog} />
  if (dialog.name === 'picture') return <PictureDialog url={picturesUrl} onClose={closeDialog} />
  if (dialog.name === 'picture-words')
    return <PictureWordsDialog pos={dialog.pos} words={dialog.words} onClose={closeDialog} />
  if (dialog.name === 'keep') return <KeepDialog keeper={keeper} onClose={closeDialog} />
  if (dialog.name === 'update') return <UpdateDialog outdated={dialog.outdated} onClose={closeDialog} />
  if (dialog.name === 'exhibit') return <ExhibitPicker ui={ui} />
  if (dialog.name === 'table') return <TableDialog onClose={closeDialog} />
  return <FieldPicker onClose={closeDialog} />
}
