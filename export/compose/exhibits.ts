import type { Inline } from '../letter.ts'
import { cleanText } from './clean-text.ts'
import type { BlockComposer, InlineComposer } from './composition.ts'

/** “Exhibit A”, by the order of the files; one that is gone is printed so that it cannot be missed. */
export const composeExhibit: InlineComposer = (node, { exhibits, warnings }) => {
  const id = String(node.attrs.id ?? '')
  const label = exhibits.find((exhibit) => exhibit.id === id)?.label
  if (label === undefined) {
    warnings.add(
      'The letter mentions an exhibit that is no longer attached: attach it again, or take the mention out.',
    )
    return [
      { type: 'stand-in', origin: { node: 'exhibit', id }, inlines: [{ type: 'blank', label: 'exhibit' }] },
    ]
  }
  const inlines: Inline[] = [{ type: 'text', text: label, marks: [] }]
  return [{ type: 'stand-in', origin: { node: 'exhibit', id }, inlines }]
}

/** The files sent along, with their captions; nothing where there are none. */
export const composeExhibits: BlockComposer = (_node, { exhibits }) =>
  exhibits.length === 0
    ? []
    : [
        {
          type: 'exhibits',
          entries: exhibits.map(({ label, caption, fileName }) => ({
            label,
            caption: cleanText(caption).trim() || cleanText(fileName).trim(),
          })),
        },
      ]
