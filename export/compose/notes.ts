import type { Inline } from '../letter.ts'
import type { InlineComposer } from './composition.ts'
import { citationStandIn, citedInlines } from './inline-nodes.ts'
import { withReview } from './review-marks.ts'

/** Sets a note in the letter's list and leaves its call; where the style cites in the text, its words stand there. */
export const composeNote: InlineComposer = (node, composition) => {
  const cited = composition.cited.notes[composition.citedSoFar.notes++]
  if (cited?.inText)
    return [
      {
        type: 'stand-in',
        origin: { node: 'footnote', json: node.toJSON() },
        inlines: citedInlines(cited.inText),
      },
    ]
  const number = composition.notes.length + 1
  const inlines: Inline[] = []
  // Held before its words, so that the order of the notes is the order of their calls.
  composition.notes.push({ number, inlines })
  let citation = 0
  for (const child of node.children) {
    if (child.type.name === 'citation')
      inlines.push(...withReview(child.marks, [citationStandIn(child, cited?.citations[citation++] ?? [])]))
    else inlines.push(...composition.inlines(node.type.create(null, child)))
  }
  if (inlines.length === 0) {
    composition.warnings.add(`Note ${number} has no words: write it, or take it out of the draft.`)
  }
  return [{ type: 'note', number }]
}
