/** One place of a text written anew: from `at`, `removed` characters gave way to `added`. In UTF-16 units. */
export type TextEdit = { at: number; removed: number; added: string }

/**
 * What turns one text into the other, as one edit that breaks no character in two. `caret` is where the writer's caret
 * stands afterwards: of several edits that give the same text it tells the one that was made.
 */
export function textEdit(before: string, after: string, caret = after.length): TextEdit {
  const most = Math.min(before.length, after.length)
  let end = 0
  while (end < Math.min(most, after.length - caret) && fromEnd(before, end) === fromEnd(after, end)) end += 1
  let at = 0
  while (at < most - end && before[at] === after[at]) at += 1
  while (at + end < most && fromEnd(before, end) === fromEnd(after, end)) end += 1
  if (isFirstHalf(before[at - 1]) || isFirstHalf(after[at - 1])) at -= 1
  if (isSecondHalf(before[before.length - end]) || isSecondHalf(after[after.length - end])) end -= 1
  return { at, removed: before.length - end - at, added: after.slice(at, after.length - end) }
}

/** Where a place in a text is once `edit` was made by somebody else: what is written at the place comes behind it. */
export function placeAfter(place: number, { at, removed, added }: TextEdit): number {
  if (place <= at) return place
  return place >= at + removed ? place + added.length - removed : at + Math.min(place - at, added.length)
}

const fromEnd = (text: string, place: number) => text[text.length - 1 - place]
const isFirstHalf = (unit: string | undefined) => unit !== undefined && /[\uD800-\uDBFF]/.test(unit)
const isSecondHalf = (unit: string | undefined) => unit !== undefined && /[\uDC00-\uDFFF]/.test(unit)
