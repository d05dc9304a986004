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
  const hasRoomForPane = useIsWide(PANES_FIT)
  const hasRoomForPanel = useIsWide(BOTH_PANES_FIT)
  const [outline, setOutline] = useChoice<boolean>(hasRoomForPane)
  const [wantedPanel, setPanel] = useChoice<SidePanelName | null>(hasRoomForPane)
  const panel = wantedPanel === undefined ? (hasRoomForPanel ? 'library' : null) : wantedPanel
  // Pages take more room than the other panels.
  const isOutlineOpen = outline ?? (hasRoomForPane && (panel !== 'pages' || hasRoomForPanel))
  const [dialog, setDialog] = useState<EditorDialog | null>(null)
  const [field, setField] = useState<OpenField | null>(null)
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
      openDialog: setDialog,
      closeDialog: () => setDialog(null),
      openField: setField,
      closeField: () => setField(null),
    }),
    [isOutlineOpen, panel, setOutline, setPanel],
  )
  return useMemo(
    () => ({ isOutlineOpen, panel, dialog, field, reading, ...changes }),
    [isOutlineOpen, panel, dialog, field, reading, changes],
  )
}

/**
 * What somebody chose for a pane; undefined until then. A pane opened beside the letter does not turn into a sheet over
 * it, and over what is being done there, as the screen turns narrow; it is back as soon as there is room.
 */
function useChoice<T>(hasRoom: boolean) {
  const [choice, setChoice] = useState<{ value: T; isBeside: boolean }>()
  if (choice && hasRoom && !choice.isBeside) setChoice({ ...choice, isBeside: true })
  const choose = useCallback((value: T) => setChoice({ value, isBeside: hasRoom }), [hasRoom])
  return [choice?.isBeside && !hasRoom ? undefined : choice?.value, choose] as const
}
