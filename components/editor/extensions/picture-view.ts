import type { Node } from '@tiptap/pm/model'
import type { Decoration, NodeView, NodeViewConstructor } from '@tiptap/pm/view'
import { element } from './element.ts'
import { figureNumber } from './letter-numbers.ts'

/** What a picture says: to readers who cannot see it, and under it to everyone. */
export type PictureWords = { alt: string; caption: string }

/** A picture with its caption below it, and its alternative text where that can be seen and changed. */
export function pictureView(
  [node, view, getPos, decorations]: Parameters<NodeViewConstructor>,
  onEdit: (pos: number, words: PictureWords) => void,
): NodeView {
  const img = element('img', { draggable: 'false' })
  const caption = element('figcaption', { contenteditable: 'false' })
  const button = element('button', { type: 'button', class: 'picture-alt', contenteditable: 'false' })
  const dom = element('figure', { class: 'picture' }, view.editable ? [img, caption, button] : [img, caption])
  let words: PictureWords = { alt: '', caption: '' }
  const write = (shown: Node, around: readonly Decoration[]) => {
    words = { alt: String(shown.attrs.alt ?? ''), caption: String(shown.attrs.caption ?? '').trim() }
    img.src = String(shown.attrs.src)
    img.alt = words.alt
    if (typeof shown.attrs.width === 'number') img.style.width = `${shown.attrs.width}px`
    const label = figureNumber(around)
    caption.replaceChildren(
      ...(label === null || words.caption === ''
        ? []
        : [element('strong', {}, [`${label}. `]), words.caption]),
    )
    button.textContent = words.alt
      ? `Alternative text: ${words.alt}`
      : 'This picture has no alternative text. Write it'
    button.classList.toggle('is-missing', words.alt === '')
    dom.dataset.answers = Array.isArray(shown.attrs.answers) ? shown.attrs.answers.join(' ') : ''
  }
  write(node, decorations)
  button.addEventListener('click', () => {
    const pos = getPos()
    if (pos !== undefined) onEdit(pos, words)
  })
  return {
    dom,
    update(updated, around) {
      if (updated.type !== node.type) return false
      write(updated, around)
      return true
    },
    selectNode: () => dom.classList.add('is-selected'),
    deselectNode: () => dom.classList.remove('is-selected'),
    stopEvent: (event) => event.target === button,
    ignoreMutation: () => true,
  }
}
