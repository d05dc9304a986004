import { useCallback, useSyncExternalStore } from 'react'

/** Pixels from which panes stand beside the letter; on a narrower screen they are sheets over it. */
export const PANES_FIT = 1100
/** Pixels from which there is room for both panes at once. */
export const BOTH_PANES_FIT = 1360

/** Whether the window is at least so many pixels wide. */
export function useIsWide(pixels: number): boolean {
  const query = `(min-width: ${pixels}px)`
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    },
    [query],
  )
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => true,
  )
}
