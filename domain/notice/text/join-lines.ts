/** The words of a text, small letters, for deciding whether a hyphen at a line's end belongs to its word. */
export function vocabularyOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? [])
}

/** Characters kept at hand before a line's end, so that joining takes time in proportion to the text. */
const SEAM = 100

/** Joins the lines of one paragraph into running text; see `glue` for what happens at each seam. */
export function joinLines(lines: string[], vocabulary: Set<string>): string {
  const done: string[] = []
  let open = ''
  for (const line of lines) {
    open = glue(open, line.trim(), vocabulary)
    if (open.length <= 2 * SEAM) continue
    done.push(open.slice(0, -SEAM))
    open = open.slice(-SEAM)
  }
  return done.join('') + open
}

/**
 * Two lines as one. A word broken by a hyphen becomes whole when the text has that whole word elsewhere or its
 * first part is no word of its own; `safety-/impacting` keeps its hyphen. Addresses are not torn by a space.
 */
export function glue(before: string, after: string, vocabulary: Set<string>): string {
  if (before === '') return after
  if (/[@/—]$/u.test(before) || (/[\p{L}\d]–$/u.test(before) && /^[\p{L}\d]/u.test(after)))
    return before + after
  const head = /(?<word>\p{L}+)-$/u.exec(before)?.groups?.word?.toLowerCase()
  const tail = /^\p{Ll}+/u.exec(after)?.[0].toLowerCase()
  if (!/[\p{L}\d]-$/u.test(before)) return `${before} ${after}`
  if (!head || !tail || /^(?:and|or|to)$/u.test(tail))
    return before + (tail && /^(?:and|or)$/u.test(tail) ? ` ${after}` : after)
  const isOneWord = vocabulary.has(head + tail) && !vocabulary.has(`${head}-${tail}`)
  const isFragment = !vocabulary.has(head) && !vocabulary.has(`${head}-${tail}`) && head.length > 3
  return isOneWord || isFragment ? before.slice(0, -1) + after : before + after
}
