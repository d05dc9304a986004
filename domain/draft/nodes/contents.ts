import { mergeAttributes, Node } from '@tiptap/core'

/** The letter's table of contents. It holds nothing: its lines are the letter's headings, wherever it is shown. */
export const ContentsNode = Node.create({
  name: 'contents',
  atom: true,
  selectable: true,
  parseHTML: () => [{ tag: 'nav[data-contents]' }],
  renderHTML: ({ HTMLAttributes }) => ['nav', mergeAttributes(HTMLAttributes, { 'data-contents': '' })],
})
