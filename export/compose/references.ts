import { REFERENCES_TITLE } from '#domain/draft/citations/cite-letter.ts'
import type { Reference } from '#domain/evidence/citing/cite.ts'
import type { Block } from '../letter.ts'
import { citedInlines } from './inline-nodes.ts'

/** The list that closes a letter whose style cites in the text, on a page of its own after appendices; nothing where there is none. */
export const composeReferences = (references: readonly Reference[], hasAppendix: boolean): Block[] =>
  references.length === 0
    ? []
    : [
        {
          ...{ type: 'heading', level: 1, role: 'section', number: null },
          ...(hasAppendix ? { startsPage: true } : {}),
          inlines: [{ type: 'text', text: REFERENCES_TITLE, marks: [] }],
        },
        {
          type: 'references',
          entries: references.map(({ label, runs }) => ({ label, inlines: citedInlines(runs) })),
        },
      ]
