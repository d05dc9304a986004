import { useCallback, useState } from 'react'

/** For each open window, where the focus was before it opened: the first that is still there gets it back. */
const homes = new WeakMap<Element, readonly HTMLElement[]>()

/**
 * Gives the focus back when a window closes, for windows that a key or a menu opened: they have no button of their own
 * to return it to. Whoever took the focus meanwhile keeps it.
 */
export function useFocusBack() {
  const [before] = useState(() => homesFrom(document.activeElement))
  const remember = useCallback(
    (shown: HTMLElement | null) => {
      if (shown) homes.set(shown, before)
    },
    [before],
  )
  const giveBack = useCallback(() => {
    if (document.activeElement !== document.body) return
    before.find(({ isConnected }) => isConnected)?.focus({ preventScroll: true })
  }, [before])
  return { remember, giveBack }
}

/** What has the focus; then, as both close, what opened the menu and the window it is in. */
function homesFrom(element: Element | null): readonly HTMLElement[] {
  if (!(element instanceof HTMLElement) || element === document.body) return []
  const opener = element.closest('[role=menu]')?.getAttribute('aria-labelledby')
  if (opener) return [element, ...homesFrom(document.getElementById(opener))]
  const around = element.closest('[role=dialog]')
  return [element, ...((around && homes.get(around)) ?? [])]
}
