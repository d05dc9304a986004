import type { Node } from '@tiptap/pm/model'
import type { EditorView, NodeView } from '@tiptap/pm/view'
import { element } from './element.ts'

/** A picture with its alternative text below it, where it can be seen and changed. */
export function pictureView(
  node: Node,
  view: EditorView,
  getPos: () => number | undefined,
  onEditAlt: (pos: number, alt: string) => void,
): NodeView {
  const img = element('img', { draggable: 'false' })
  const button = element('button', { type: 'button', class: 'picture-alt', contenteditable: 'false' })
  const dom = element('figure', { class: 'picture' }, view.editable ? [img, button] : [img])
  let alt = ''
  const write = (shown: Node) => {
    alt = String(shown.attrs.alt ?? '')
    img.src = String(shown.attrs.src)
    img.alt = alt
    if (typeof shown.attrs.width === 'number') img.style.width = `${shown.attrs.width}px`
    button.textContent = alt ? `Alternative text: ${alt}` : 'This picture has no alternative text. Write it'
    button.classList.toggle('is-missing', alt === '')
    dom.dataset.answers = Array.isArray(shown.attrs.answers) ? shown.attrs.answers.join(' ') : ''
  }
  write(node)
  button.addEventListener('click', () => {
    const pos = getPos()
    if (pos !== undefined) onEditAlt(pos, alt)
  })
  return {
    dom,
    update(updated) {
      if (updated.type !== node.type) return false
      write(updated)
      return true
    },
    selectNode: () => dom.classList.add('is-selected'),
    deselectNode: () => dom.classList.remove('is-selected'),
    stopEvent: (event) => event.target === button,
    ignoreMutation: () => true,
  }
}
