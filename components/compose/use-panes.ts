import { useCallback, useState } from 'react'

/** What a wide screen shows in its middle, one at a time. */
export const MIDDLE_PANES = ['arguments', 'chosen', 'fields', 'options'] as const
export type MiddlePane = (typeof MIDDLE_PANES)[number]
export type PaneName = 'questions' | MiddlePane | 'preview'

/** Beside the middle on a wide screen, unless folded away. */
export type SidePane = Exclude<PaneName, MiddlePane>

const isMiddle = (name: PaneName): name is MiddlePane => name !== 'questions' && name !== 'preview'

/** Which panes are open. A narrow screen shows only `current`; a wide one `middle` and what is not folded. */
export function usePanes(first: PaneName) {
  const [current, setCurrent] = useState<PaneName>(first)
  const [middle, setMiddle] = useState<MiddlePane>('arguments')
  const [folded, setFolded] = useState<Record<SidePane, boolean>>({ questions: false, preview: false })

  /** Shows a pane, and takes the keyboard to an element in it. */
  const show = useCallback((name: PaneName, focusId?: string) => {
    setCurrent(name)
    if (isMiddle(name)) setMiddle(name)
    if (focusId !== undefined) {
      requestAnimationFrame(() => {
        const target = document.getElementById(focusId)
        target?.focus()
        target?.scrollIntoView({ block: 'nearest' })
      })
    }
  }, [])
  const fold = useCallback(
    (name: SidePane) => setFolded((before) => ({ ...before, [name]: !before[name] })),
    [],
  )
  return { current, middle, folded, show, fold }
}
export type Panes = ReturnType<typeof usePanes>
