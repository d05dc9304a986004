import { mergeAttributes, Node } from '@tiptap/core'

/** The conventional parts of a letter, in the order they stand on the page. */
export const LETTER_PARTS = [
  'letterhead',
  'date',
  'addressee',
  'reference',
  'salutation',
  'closing',
  'signature',
  'signatories',
] as const
export type LetterPart = (typeof LETTER_PARTS)[number]

const isLetterPart = (value: string | null): value is LetterPart =>
  LETTER_PARTS.some((part) => part === value)

/** A conventional part of the letter: paragraphs that exporters set in that part's own style. */
export const LetterPartNode = Node.create({
  name: 'letterPart',
  group: 'block',
  content: 'paragraph+',
  defining: true,
  isolating: true,
  addAttributes() {
    return {
      part: {
        default: 'reference' satisfies LetterPart,
        parseHTML: (element) => {
          const part = element.getAttribute('data-letter-part')
          return isLetterPart(part) ? part : 'reference'
        },
        renderHTML: ({ part }: { part?: LetterPart }) => ({ 'data-letter-part': part }),
      },
    }
  },
  parseHTML: () => [{ tag: 'section[data-letter-part]' }],
  renderHTML: ({ HTMLAttributes }) => ['section', mergeAttributes(HTMLAttributes), 0],
})
