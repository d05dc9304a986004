import type { Inline } from '../letter.ts'

/** Splits `Re: …` into its label and its subject, so that the lines of a reference can stand under the subject. */
export function referenceLabel(paragraph: readonly Inline[]): { label: string; rest: Inline[] } | null {
  const [first, ...others] = paragraph
  if (first?.type !== 'text') return null
  const [, label, words] = /^\s*(Re:|RE:|Subject:|Ref\.?:)\s*(.*)$/s.exec(first.text) ?? []
  if (!label || words === undefined) return null
  return { label, rest: words === '' ? others : [{ ...first, text: words }, ...others] }
}
