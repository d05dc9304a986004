import { Heading } from '@tiptap/extension-heading'

/** What a heading heads: a numbered section, the summary before them, or an appendix, which starts a page of its own. */
export const HEADING_ROLES = ['section', 'summary', 'appendix'] as const
export type HeadingRole = (typeof HEADING_ROLES)[number]

export const headingRole = (value: unknown): HeadingRole =>
  HEADING_ROLES.find((role) => role === value) ?? 'section'

/** A heading. Its number and “Appendix A” are never among its words: page and exporters count them. */
export const HeadingNode = Heading.extend({
  addAttributes() {
    return {
      ...this.parent?.(),
      role: {
        default: 'section' satisfies HeadingRole,
        keepOnSplit: false,
        parseHTML: (element) => headingRole(element.getAttribute('data-heading-role')),
        renderHTML: ({ role }: { role?: HeadingRole }) =>
          role && role !== 'section' ? { 'data-heading-role': role } : {},
      },
    }
  },
}).configure({ levels: [1, 2, 3, 4] })
