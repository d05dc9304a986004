import { Extension } from '@tiptap/core'
import { PASSAGES, type Passage } from '#domain/library/argument.ts'

/** The kinds of top-level block that carry provenance and coverage. */
export const BLOCK_TYPES = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'blockquote',
  'table',
  'image',
] as const

/** Which passage of which argument, at which revision, a block's words came from. */
export type BlockArgument = {
  id: string
  revision: string
  passage: Passage
  /** A newer revision that the writer looked at and did not take. */
  declined?: string
}

const passageOf = (name: string | null): Passage => PASSAGES.find((passage) => passage === name) ?? 'standard'

const parseList = (value: string | null) => (value ? value.split(' ').filter(Boolean) : [])

/**
 * `argument` and `answers` are attributes rather than wrappers, so that they survive splitting, joining,
 * dragging and co-editing. `answers` is a set of question ids.
 */
export const BlockAttributes = Extension.create({
  name: 'blockAttributes',
  addGlobalAttributes() {
    return [
      {
        types: [...BLOCK_TYPES],
        attributes: {
          argument: {
            default: null,
            keepOnSplit: true,
            parseHTML: (element): BlockArgument | null => {
              const id = element.getAttribute('data-argument')
              if (!id) return null
              const revision = element.getAttribute('data-revision') ?? ''
              const declined = element.getAttribute('data-declined')
              const passage = passageOf(element.getAttribute('data-passage'))
              return { id, revision, passage, ...(declined && { declined }) }
            },
            renderHTML: ({ argument }: { argument?: BlockArgument | null }) =>
              argument
                ? {
                    'data-argument': argument.id,
                    'data-revision': argument.revision,
                    'data-passage': argument.passage,
                    ...(argument.declined && { 'data-declined': argument.declined }),
                  }
                : {},
          },
          answers: {
            default: [],
            keepOnSplit: true,
            parseHTML: (element) => parseList(element.getAttribute('data-answers')),
            renderHTML: ({ answers }: { answers?: string[] }) =>
              answers?.length ? { 'data-answers': answers.join(' ') } : {},
          },
        },
      },
    ]
  },
})
