import type { Command } from '@tiptap/pm/state'
import type { HeadingRole } from '#domain/draft/nodes/heading.ts'

/** Makes the heading with the cursor, or the paragraph, a summary's, an appendix's or a section's heading. */
export const setHeadingRole =
  (role: HeadingRole): Command =>
  (state, dispatch) => {
    const { $from } = state.selection
    const { parent } = $from
    const { heading } = state.schema.nodes
    if (!heading || $from.depth !== 1 || !parent.isTextblock) return false
    if (parent.type === heading ? parent.attrs.role === role : role === 'section') return false
    const { argument = null, answers = [] } = parent.attrs
    const attrs =
      parent.type === heading ? { ...parent.attrs, role } : { ...{ argument, answers }, level: 1, role }
    dispatch?.(state.tr.setNodeMarkup($from.before(1), heading, attrs))
    return true
  }
