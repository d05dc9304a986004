import type { DocJson } from '../doc.ts'

/** Inline nodes with neighbouring words of the same marks as one text node, and empty words dropped. */
export function joinText(inlines: readonly DocJson[]): DocJson[] {
  const out: DocJson[] = []
  for (const inline of inlines) {
    const last = out.at(-1)
    if (inline.type === 'text' && inline.text === '') continue
    if (inline.type === 'text' && last?.type === 'text' && sameMarks(inline, last)) {
      out[out.length - 1] = { ...last, text: (last.text ?? '') + (inline.text ?? '') }
    } else out.push(inline)
  }
  return out
}

const sameMarks = (a: DocJson, b: DocJson) => JSON.stringify(a.marks ?? []) === JSON.stringify(b.marks ?? [])
