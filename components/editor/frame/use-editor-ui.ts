import { useCallback, useMemo, useState } from 'react'
import type { Span } from '#domain/notice/span.ts'
import type { PictureWords } from '../extensions/picture-view.ts'
import type { OutdatedPlace } from '../passages/passage-update.ts'
import { BOTH_PANES_FIT, PANES_FIT, useIsWide } from './use-is-wide.ts'

export const SIDE_PANELS = ['library', 'evidence', 'exhibits', 'checks', 'notice', 'pages'] as const
export type SidePanelName = (typeof SIDE_PANELS)[number]

/** The window that is open over the letter, with what it is about. */
export type EditorDialog =
  | { name: 'palette' }
  | { name: 'link' }
  | { name: 'citation' }
  | { name: 'picture' }
  | { name: 'picture-words'; pos: number; words: PictureWords }
  | { name: 'field' }
  | { name: 'exhibit' }
  | { name: 'table' }
  | { name: 'citation-style' }
  | { name: 'page-setup' }
  | { name: 'update'; outdated: OutdatedPlace }
  | { name: 'keep' }
  | { name: 'answers' }
  | { name: 'skip'; questionId: string }
  | { name: 'matrix' }
  | { name: 'question-labels' }
  | { name: 'regroup'; by: 'question' | 'theme' }
  | { name: 'export' }
  | { name: 'cover-text' }
  | { name: 'bring-back' }

/** What to read in the notice: a question, some words of its text, or either list as it is. */
export type NoticePlace = { tab: 'questions'; questionId: string } | { tab: 'text'; span?: Span }

/** The blank being filled: which, and where it stands on the screen. */
export type OpenField = { id: string; anchor: HTMLElement }

export type EditorUi = {
  isOutlineOpen: boolean
  panel: SidePanelName | null
  dialog: EditorDialog | null
  field: OpenField | null
  reading: NoticePlace | null
  toggleOutline: () => void
  closeOutline: () => void
  showPanel: (panel: SidePanelName | null) => void
  togglePanel: (panel: SidePanelName) => void
  /** Opens the notice at a place. */
  readNotice: (place: NoticePlace) => void
  openDialog: (dialog: EditorDialog) => void
  closeDialog: () => void
  openField: (field: OpenField) => void
  closeField: () => void
}

/** Which panes, windows and blanks are open. None of it changes while somebody types. */
export function useEditorUi(): EditorUi {
  // Until somebody opens or folds a pane, there are as many as fit.
  const arePanesBeside = useIsWide(PANES_FIT)
  const hasRoomForPanel = useIsWide(BOTH_PANES_FIT)
  const [wantsOutline, setOutline] = useState<boolean | null>(null)
  const [wantedPanel, setPanel] = useState<SidePanelName | null | undefined>()
  const [dialog, setDialog] = useState<EditorDialog | null>(null)
  const [field, setField] = useState<OpenField | null>(null)
  const [isOverSheets, setOverSheets] = useState(false)
  // What opened where panes stand beside the letter is not to end under them as the screen turns narrow.
  const areShown = arePanesBeside || isOverSheets || (dialog === null && field === null)
  const shownPanel = wantedPanel === undefined ? (hasRoomForPanel ? 'library' : null) : wantedPanel
  const panel = areShown ? shownPanel : null
  // Pages take more room than the other panels.
  const hasRoomForOutline = arePanesBeside && (panel !== 'pages' || hasRoomForPanel)
  const isOutlineOpen = areShown && (wantsOutline ?? hasRoomForOutline)
  const openDialog = useCallback(
    (next: EditorDialog) => {
      setDialog(next)
      setOverSheets(!arePanesBeside)
    },
    [arePanesBeside],
  )
  const openField = useCallback(
    (next: OpenField) => {
      setField(next)
      setOverSheets(!arePanesBeside)
    },
    [arePanesBeside],
  )
  const [reading, setReading] = useState<NoticePlace | null>(null)
  const changes = useMemo(
    () => ({
      toggleOutline: () => setOutline(!isOutlineOpen),
      closeOutline: () => setOutline(false),
      showPanel: (name: SidePanelName | null) => setPanel(name),
      togglePanel: (name: SidePanelName) => setPanel(panel === name ? null : name),
      readNotice: (place: NoticePlace) => {
        setReading(place)
        setPanel('notice')
      },
      openDialog,
      closeDialog: () => setDialog(null),
      openField,
      closeField: () => setField(null),
    }),
    [isOutlineOpen, panel, openDialog, openField],
  )
  return useMemo(
    () => ({ isOutlineOpen, panel, dialog, field, reading, ...changes }),
    [isOutlineOpen, panel, dialog, field, reading, changes],
  )
}
