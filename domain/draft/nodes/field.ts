import { mergeAttributes, Node } from '@tiptap/core'

/** A blank: shows the draft's value for `id` from the ydoc's `fields` map, or its label while it is open. */
export const FieldNode = Node.create({
  name: 'field',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes() {
    return {
      id: {
        default: '',
        parseHTML: (element) => element.getAttribute('data-field') ?? '',
        renderHTML: ({ id }: { id?: string }) => ({ 'data-field': id }),
      },
    }
  },
  parseHTML: () => [{ tag: 'span[data-field]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes(HTMLAttributes)],
})
