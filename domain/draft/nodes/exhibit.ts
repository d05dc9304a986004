import { mergeAttributes, Node } from '@tiptap/core'

/** A mention of a file sent along: its words, “Exhibit A”, come from the order of the draft's exhibits. */
export const ExhibitNode = Node.create({
  name: 'exhibit',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes() {
    return {
      id: {
        default: '',
        parseHTML: (element) => element.getAttribute('data-exhibit') ?? '',
        renderHTML: ({ id }: { id?: string }) => ({ 'data-exhibit': id }),
      },
    }
  },
  parseHTML: () => [{ tag: 'span[data-exhibit]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes(HTMLAttributes)],
})
