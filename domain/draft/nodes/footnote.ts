import { mergeAttributes, Node } from '@tiptap/core'

/** A note at the page foot. It holds its own words, so it is edited where it is called. */
export const FootnoteNode = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  content: '(text | citation | exhibit | field | hardBreak)*',
  isolating: true,
  defining: true,
  parseHTML: () => [{ tag: 'span[data-footnote]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes(HTMLAttributes, { 'data-footnote': '' }), 0],
})
