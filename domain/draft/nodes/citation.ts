import { mergeAttributes, Node } from '@tiptap/core'

/** A reference to a source, with the place in it (`p. 12`); its words come from the draft's citation style. */
export const CitationNode = Node.create({
  name: 'citation',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes() {
    return {
      sourceId: {
        default: '',
        parseHTML: (element) => element.getAttribute('data-source') ?? '',
        renderHTML: ({ sourceId }: { sourceId?: string }) => ({ 'data-source': sourceId }),
      },
      locator: {
        default: null,
        parseHTML: (element) => element.getAttribute('data-locator'),
        renderHTML: ({ locator }: { locator?: string | null }) =>
          locator ? { 'data-locator': locator } : {},
      },
    }
  },
  parseHTML: () => [{ tag: 'cite[data-source]' }],
  renderHTML: ({ HTMLAttributes }) => ['cite', mergeAttributes(HTMLAttributes)],
})
