import { walkXml } from '../walk-xml.ts'

type Attributes = Record<string, string>
type Handlers = {
  /** `path` holds the names of the elements around this one, outermost first. */
  open?: (name: string, attributes: Attributes, path: readonly string[]) => void
  text?: (words: string, path: readonly string[]) => void
  close?: (name: string, path: readonly string[]) => void
}

/** What a reader of the page does not see: what was deleted, moved away or drawn a second time, and how it once looked. */
const UNSEEN = new Set([
  'del',
  'moveFrom',
  'delText',
  'delInstrText',
  'instrText',
  'fldData',
  'Fallback',
  'pPrChange',
  'rPrChange',
  'numberingChange',
  'sectPrChange',
  'tblPrChange',
  'trPrChange',
  'tcPrChange',
])

/** Walks a part of a Word file by the plain names of its elements, past everything a reader of the page does not see. */
export function walkWord(xml: string, { open, text, close }: Handlers, wayOn?: string): void {
  const path: string[] = []
  let unseen = 0
  walkXml(
    xml,
    {
      open: (tag) => {
        const name = plain(tag.name)
        if (unseen === 0) open?.(name, tag.attributes, path)
        if (unseen > 0 || UNSEEN.has(name)) unseen++
        path.push(name)
      },
      text: (words) => {
        if (unseen === 0) text?.(words, path)
      },
      close: (tag) => {
        path.pop()
        if (unseen > 0) unseen--
        if (unseen === 0) close?.(plain(tag), path)
      },
    },
    wayOn,
  )
}

/** A name without the prefix its file gave it. */
export const plain = (name: string) => name.slice(name.indexOf(':') + 1)

/** An attribute by its plain name. */
export function attributeOf(attributes: Attributes, name: string): string | undefined {
  const found = Object.entries(attributes).find(([key]) => plain(key) === name)
  return found?.[1]
}
