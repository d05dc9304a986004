const isApple = () => typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform)

const APPLE: Record<string, string> = { Mod: '⌘', Alt: '⌥', Shift: '⇧', ArrowUp: '↑', ArrowDown: '↓' }
const OTHER: Record<string, string> = { Mod: 'Ctrl', ArrowUp: '↑', ArrowDown: '↓' }

const one = (key: string) => (key.length === 1 ? key.toUpperCase() : key)

/** A shortcut as this machine's keyboard prints it: `Mod-Alt-f` is `Ctrl+Alt+F` or `⌘⌥F`. */
export function formatKeys(keys: string): string {
  const parts = keys.split('-')
  return isApple()
    ? parts.map((key) => APPLE[key] ?? one(key)).join('')
    : parts.map((key) => OTHER[key] ?? one(key)).join('+')
}

/** A shortcut as `aria-keyshortcuts` wants it. */
export const ariaKeys = (keys: string): string =>
  keys
    .split('-')
    .map((key) => (key === 'Mod' ? (isApple() ? 'Meta' : 'Control') : key))
    .join('+')

/** Whether a keystroke is a shortcut. Letters go by the key's place too, because Alt changes what they print. */
export function isKeys(event: KeyboardEvent, keys: string): boolean {
  const parts = keys.split('-')
  const key = parts.at(-1) ?? ''
  const isMod = isApple() ? event.metaKey : event.ctrlKey
  const hasKey =
    event.key.toLowerCase() === key.toLowerCase() ||
    (key.length === 1 && event.code === (/\d/.test(key) ? `Digit${key}` : `Key${key.toUpperCase()}`))
  // AltGr, which prints characters such as €, says it is Ctrl and Alt.
  if (event.getModifierState('AltGraph')) return false
  return (
    hasKey &&
    isMod === parts.includes('Mod') &&
    event.altKey === parts.includes('Alt') &&
    event.shiftKey === parts.includes('Shift')
  )
}
