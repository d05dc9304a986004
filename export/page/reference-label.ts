import type { Inline, TextRun } from '../letter.ts'

/**
 * Splits `Re: …` into its label and its subject, so that the lines of a reference can stand under the subject. The
 * label keeps the marks of the words it was cut from.
 */
export function referenceLabel(
  paragraph: readonly Inline[],
): { label: string; labelRun: TextRun; rest: Inline[] } | null {
  const [first, ...others] = paragraph
  if (first?.type !== 'text') return null
  const [, label, words] = /^\s*(Re:|RE:|Subject:|Ref\.?:)\s*(.*)$/s.exec(first.text) ?? []
  if (!label || words === undefined) return null
  const labelRun = { ...first, text: label }
  return { label, labelRun, rest: words === '' ? others : [{ ...first, text: words }, ...others] }
}
