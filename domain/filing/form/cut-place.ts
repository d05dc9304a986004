import type { FormField } from '../filing-profile.ts'

const encoder = new TextEncoder()

/** Where in `value` a form would end it, as a place in the string; null where it takes all, or nobody checked its limits. */
export function cutPlace(value: string, { maxChars, maxBytes }: FormField): number | null {
  const mostCharacters = maxChars?.verified ? maxChars.value : Number.POSITIVE_INFINITY
  const mostBytes = maxBytes?.verified ? maxBytes.value : Number.POSITIVE_INFINITY
  let place = 0
  let characters = 0
  let bytes = 0
  for (const character of value) {
    characters += 1
    bytes += encoder.encode(character).length
    if (characters > mostCharacters || bytes > mostBytes) return place
    place += character.length
  }
  return null
}
