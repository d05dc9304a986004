import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorView, NodeView } from '@tiptap/pm/view'
import { contentsLines } from '#domain/draft/numbers/letter-headings.ts'
import type { LetterSettings } from '../live/letter-settings.ts'
import { element } from './element.ts'

const EMPTY = 'Headings will be listed here.'
/** Milliseconds without a change before the lines are read again. */
const PAUSE = 400

type Settings = Pick<LetterSettings, 'get' | 'subscribe'>
/** What blanks, citations and exhibits in headings say on the page, and when that may have changed. */
type Words = {
  at: (doc: Node, node: Node, pos: number) => string
  subscribe: (listener: () => void) => () => void
}

/** The tables of contents on one page, which all show the same lines. */
class Contents {
  readonly shown = new Set<HTMLElement>()
  readonly #settings: Settings | null
  readonly #words: Words
  #written = ''

  constructor(settings: Settings | null, words: Words) {
    this.#settings = settings
    this.#words = words
  }

  write(doc: Node): void {
    const style = this.#settings?.get().headingNumbers ?? 'none'
    const lines = contentsLines(doc, style, (node, pos) => this.#words.at(doc, node, pos)).map(
      ({ level, number, text }) => ({
        level,
        text: number === null ? text : `${number} ${text}`,
      }),
    )
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
export const ContentsView = Extension.create<{ settings: Settings | null; words: Words }>({
  name: 'contentsView',
  addOptions: () => ({ settings: null, words: { at: () => '', subscribe: () => () => {} } }),
  addProseMirrorPlugins() {
    const { settings, words } = this.options
    const contents = new Contents(settings, words)
    return [
      new Plugin({
        key: new PluginKey('contents'),
        props: { nodeViews: { contents: () => contents.view() } },
        view: (editor: EditorView) => {
          let timer: ReturnType<typeof setTimeout> | undefined
          contents.write(editor.state.doc)
          const stop = settings?.subscribe(() => contents.write(editor.state.doc))
          const writeSoon = (view: EditorView) => {
            clearTimeout(timer)
            timer = setTimeout(() => contents.write(view.state.doc), PAUSE)
          }
          const stopWords = words.subscribe(() => {
            if (contents.shown.size > 0) writeSoon(editor)
          })
          return {
            update: (view, before) => {
              if (contents.shown.size > 0 && view.state.doc !== before.doc) writeSoon(view)
            },
            destroy: () => {
              clearTimeout(timer)
              stop?.()
              stopWords()
            },
          }
        },
      }),
    ]
  },
})
