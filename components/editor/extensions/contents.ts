import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorView, NodeView } from '@tiptap/pm/view'
import { contentsLines } from '#domain/draft/numbers/letter-headings.ts'
import type { LetterSettings } from '../letter-settings.ts'
import { element } from './element.ts'

const EMPTY = 'Headings will be listed here.'
/** Milliseconds without a change before the lines are read again. */
const PAUSE = 400

type Settings = Pick<LetterSettings, 'get' | 'subscribe'>

/** The tables of contents on one page, which all show the same lines. */
class Contents {
  readonly shown = new Set<HTMLElement>()
  readonly #settings: Settings | null
  #written = ''

  constructor(settings: Settings | null) {
    this.#settings = settings
  }

  write(doc: Node): void {
    const style = this.#settings?.get().headingNumbers ?? 'none'
    const lines = contentsLines(doc, style).map(({ level, number, text }) => ({
      level,
      text: number === null ? text : `${number} ${text}`,
    }))
    const now = JSON.stringify(lines)
    if (now === this.#written) return
    this.#written = now
    for (const dom of this.shown) this.fill(dom)
  }

  fill(dom: HTMLElement): void {
    const lines: { level: number; text: string }[] = JSON.parse(this.#written || '[]')
    dom.replaceChildren(
      lines.length === 0
        ? element('p', {}, [EMPTY])
        : element(
            'ol',
            {},
            lines.map(({ level, text }) => element('li', { 'data-level': String(level) }, [text])),
          ),
    )
  }

  view(): NodeView {
    const dom = element('nav', {
      'data-contents': '',
      'aria-label': 'Table of contents',
      contenteditable: 'false',
    })
    this.shown.add(dom)
    this.fill(dom)
    return { dom, ignoreMutation: () => true, destroy: () => void this.shown.delete(dom) }
  }
}

/** A table of contents lists the headings as they are now; pages come when the letter is set. */
export const ContentsView = Extension.create<{ settings: Settings | null }>({
  name: 'contentsView',
  addOptions: () => ({ settings: null }),
  addProseMirrorPlugins() {
    const { settings } = this.options
    const contents = new Contents(settings)
    return [
      new Plugin({
        key: new PluginKey('contents'),
        props: { nodeViews: { contents: () => contents.view() } },
        view: (editor: EditorView) => {
          let timer: ReturnType<typeof setTimeout> | undefined
          contents.write(editor.state.doc)
          const stop = settings?.subscribe(() => contents.write(editor.state.doc))
          return {
            update: (view, before) => {
              if (contents.shown.size === 0 || view.state.doc === before.doc) return
              clearTimeout(timer)
              timer = setTimeout(() => contents.write(view.state.doc), PAUSE)
            },
            destroy: () => {
              clearTimeout(timer)
              stop?.()
            },
          }
        },
      }),
    ]
  },
})
