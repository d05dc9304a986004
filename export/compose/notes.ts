import type { Node } from '@tiptap/pm/model'
import type { CitedWork } from '#domain/evidence/cite.ts'
import type { Inline } from '../letter.ts'
import { inlineWords } from '../page/words.ts'
import { type InlineComposer, workOf } from './composition.ts'
import { citedInlines } from './inline-nodes.ts'

/** The works every note of the letter cites, in the order of the notes. */
export function citedWorks(doc: Node): CitedWork[][] {
  const notes: CitedWork[][] = []
  doc.descendants((node) => {
    if (node.type.name !== 'footnote') return true
    notes.push(node.children.filter((child) => child.type.name === 'citation').map(workOf))
    return false
  })
  return notes
}

/**
 * Sets a note in the letter's list and leaves its call. Citations that touch are parted by a semicolon, and a
 * note that closes on a citation gets its full stop.
 */
export const composeNote: InlineComposer = (node, composition) => {
  const number = composition.notes.length + 1
  const cited = composition.citedNotes[number - 1] ?? []
  const inlines: Inline[] = []
  // Held before its words, so that the order of the notes is the order of their calls.
  composition.notes.push({ number, inlines })
  let citation = 0
  node.children.forEach((child, index) => {
    if (child.type.name !== 'citation') {
      inlines.push(...composition.inlines(node.type.create(null, child)))
      return
    }
    if (node.maybeChild(index - 1)?.type.name === 'citation') {
      inlines.push({ type: 'text', text: '; ', marks: [] })
    }
    inlines.push(...citedInlines(cited[citation++] ?? composition.citeOne(workOf(child))))
  })
  if (node.lastChild?.type.name === 'citation') stop(inlines)
  if (inlines.length === 0) {
    composition.warnings.add(`Note ${number} has no words: write it, or take it out of the draft.`)
  }
  return [{ type: 'note', number }]
}

/** Ends a note with a full stop, inside its closing quotation marks as American letters have it. */
function stop(inlines: Inline[]): void {
  const last = inlines.at(-1)
  if (last?.type !== 'text' || /[.!?]["”’)\]]*$/u.test(inlineWords(inlines))) return
  const [, words = last.text, quotes = ''] = /^(.*?)([”’]*)$/su.exec(last.text) ?? []
  if (quotes === '') inlines.push({ type: 'text', text: '.', marks: [] })
  else inlines.splice(-1, 1, { ...last, text: `${words}.${quotes}` })
}
