import type { Node } from '@tiptap/pm/model'
import type { NodeView } from '@tiptap/pm/view'
import { element } from './element.ts'

/** A table in a box that scrolls sideways on a narrow screen, so that the page never does. */
export function tableView(node: Node): NodeView {
  const body = element('tbody')
  const dom = element('div', { class: 'table-box' }, [element('table', {}, [body])])
  const write = (shown: Node) => {
    dom.dataset.answers = Array.isArray(shown.attrs.answers) ? shown.attrs.answers.join(' ') : ''
  }
  write(node)
  return {
    dom,
    contentDOM: body,
    update(updated) {
      if (updated.type !== node.type) return false
      write(updated)
      return true
    },
    ignoreMutation: (mutation) => mutation.type === 'attributes' && !body.contains(mutation.target),
  }
}
