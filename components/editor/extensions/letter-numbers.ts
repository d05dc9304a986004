import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { figureLabel, figuresIn } from '#domain/draft/numbers/figures.ts'
import type { HeadingNumbers } from '#domain/draft/numbers/heading-numbers.ts'
import { isTitled, letterHeadings } from '#domain/draft/numbers/letter-headings.ts'
import type { LetterSettings } from '../live/letter-settings.ts'

type Numbers = { style: HeadingNumbers; shape: string; shown: DecorationSet; count: number }
type Options = { settings: Pick<LetterSettings, 'get' | 'subscribe'> | null }

const key = new PluginKey<Numbers>('letterNumbers')

/** All that numbers depend on; it stays the same while somebody types words. */
function shapeOf(doc: Node): string {
  let shape = ''
  doc.forEach((block, _pos, index) => {
    if (block.type.name !== 'heading') return
    const isOverContents = doc.maybeChild(index + 1)?.type.name === 'contents'
    shape += `${block.attrs.level}${block.attrs.role[0]}${isTitled(block) ? 't' : ''}${isOverContents ? 'c' : ''} `
  })
  return shape + figuresIn(doc).length
}

function numbersOf(doc: Node, style: HeadingNumbers): Numbers {
  const nodeAt = (pos: number, attributes: Record<string, string>) =>
    Decoration.node(pos, pos + (doc.nodeAt(pos)?.nodeSize ?? 0), attributes, attributes)
  const numbered = letterHeadings(doc, style).flatMap(({ pos, number }) =>
    number === null ? [] : [nodeAt(pos, { 'data-number': number })],
  )
  const figures = figuresIn(doc).map((pos, index) => nodeAt(pos, { 'data-figure': figureLabel(index) }))
  const all = [...numbered, ...figures]
  return { style, shape: shapeOf(doc), shown: DecorationSet.create(doc, all), count: all.length }
}

/** The figure number that stands on a picture, from the decorations its view is given. */
export const figureNumber = (decorations: readonly Decoration[]): string | null => {
  const labels = decorations.map(({ spec }) => spec?.['data-figure'])
  return labels.find((label) => typeof label === 'string') ?? null
}

/** The number of every heading and figure, counted as the exports count them, again only when one comes, goes or changes. */
export const LetterNumbers = Extension.create<Options>({
  name: 'letterNumbers',
  addOptions: () => ({ settings: null }),
  addProseMirrorPlugins() {
    const { settings } = this.options
    const styleNow = () => settings?.get().headingNumbers ?? 'none'
    return [
      new Plugin<Numbers>({
        key,
        state: {
          init: (_, state: EditorState) => numbersOf(state.doc, styleNow()),
          apply(tr, before) {
            const style = styleNow()
            if (!tr.docChanged && style === before.style) return before
            if (style === before.style && shapeOf(tr.doc) === before.shape) {
              const shown = before.shown.map(tr.mapping, tr.doc)
              // What a teammate's edit replaced with the same again has lost its numbers.
              if (shown.find().length === before.count) return { ...before, shown }
            }
            return numbersOf(tr.doc, style)
          },
        },
        props: { decorations: (state) => key.getState(state)?.shown },
        view: (view) => {
          const stop = settings?.subscribe(() => {
            if (key.getState(view.state)?.style !== styleNow())
              view.dispatch(view.state.tr.setMeta('addToHistory', false))
          })
          return { destroy: () => stop?.() }
        },
      }),
    ]
  },
})
