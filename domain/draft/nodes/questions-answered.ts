import { mergeAttributes, Node } from '@tiptap/core'

/**
 * The list of the agency's questions that the letter answers and, if the writer wants, of those it leaves out. It
 * holds nothing: its lines come from the blocks' `answers`, wherever it is shown.
 */
export const QuestionsAnsweredNode = Node.create({
  name: 'questionsAnswered',
  atom: true,
  selectable: true,
  addAttributes() {
    return {
      withSkipped: {
        default: false,
        parseHTML: (element) => element.hasAttribute('data-with-skipped'),
        renderHTML: ({ withSkipped }: { withSkipped?: boolean }) =>
          withSkipped ? { 'data-with-skipped': '' } : {},
      },
    }
  },
  parseHTML: () => [{ tag: 'div[data-questions-answered]' }],
  renderHTML: ({ HTMLAttributes }) => [
    'div',
    mergeAttributes(HTMLAttributes, { 'data-questions-answered': '' }),
  ],
})
