import { mergeAttributes, Node } from '@tiptap/core'

/** The list of the files sent along. It holds nothing: its lines are the draft's exhibits, wherever it is shown. */
export const ExhibitListNode = Node.create({
  name: 'exhibitList',
  atom: true,
  selectable: true,
  parseHTML: () => [{ tag: 'div[data-exhibit-list]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes(HTMLAttributes, { 'data-exhibit-list': '' })],
})
