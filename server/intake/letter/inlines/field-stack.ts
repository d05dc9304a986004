import type { DocJson } from '#domain/draft/doc.ts'
import { readField, type WordField } from './word-field.ts'

/** A field that has begun: first its code is read, then what it shows. */
type Frame = { code: string; shows: WordField | null; stray: DocJson[] }

/** The fields that are open at some place of a part, which may begin in one paragraph and end in another. */
export function createFieldStack() {
  const frames: Frame[] = []
  const isInContents = () => frames.some(({ shows }) => shows?.kind === 'contents')
  return {
    /** A turn of a field. Says when it begins or ends a table of contents. */
    mark(type: string): 'contents begin' | 'contents end' | null {
      const frame = frames.at(-1)
      if (type === 'begin') frames.push({ code: '', shows: null, stray: [] })
      else if (type === 'separate' && frame && frame.shows === null) {
        frame.shows = readField(frame.code)
        if (frame.shows.kind === 'contents') return 'contents begin'
      } else if (type === 'end') {
        frames.pop()
        if (frame?.shows?.kind === 'contents') return 'contents end'
      }
      return null
    },
    simple: readField,
    code(text: string): void {
      const frame = frames.at(-1)
      if (frame && frame.shows === null) frame.code += text
    },
    /** Whether what comes now is code, which nobody sees. */
    isCode: (): boolean => frames.some(({ shows }) => shows === null),
    isInContents,
    /** Words where code should stand: the field may be broken, and they are not to be lost. */
    stray(node: DocJson): void {
      frames.at(-1)?.stray.push(node)
    },
    /** The address that the innermost link leads to. */
    href(): string | null {
      const links = frames.flatMap(({ shows }) => (shows?.kind === 'link' ? [shows.href] : []))
      return links.at(-1) ?? null
    },
    /** The end of a paragraph: a field whose code has words in it and no end is broken, and they are words. */
    closeParagraph(): DocJson[] {
      const broken = frames.filter(({ shows, stray }) => shows === null && stray.length > 0)
      for (const frame of broken) frames.splice(frames.indexOf(frame), 1)
      return broken.flatMap(({ stray }) => stray)
    },
  }
}
