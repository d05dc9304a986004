import { Editor } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import type { Node } from '@tiptap/pm/model'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import { onTestFinished } from 'vitest'
import * as Y from 'yjs'
import { LetterQuestions } from '#components/editor/coverage/letter-questions.ts'
import { CitationWords } from '#components/editor/extensions/citation-words.ts'
import { editorExtensions } from '#components/editor/extensions/editor-extensions.ts'
import { ExhibitList } from '#components/editor/extensions/exhibit-list.ts'
import { FieldValues } from '#components/editor/extensions/field-values.ts'
import { LetterOnPage, type YMapping } from '#components/editor/extensions/letter-on-page.ts'
import { LetterSettings } from '#components/editor/live/letter-settings.ts'
import type { DocJson } from '#domain/draft/doc.ts'
import type { ExhibitEntry } from '#domain/draft/exhibits.ts'
import { createCautionFinder } from '#domain/draft/reading/find-cautions.ts'
import { draftSchema } from '#domain/draft/schema.ts'
import { writeDoc, YDOC } from '#domain/draft/ydoc.ts'
import type { Source } from '#domain/evidence/source.ts'
import type { Question } from '#domain/notice/notice.ts'

type Block = DocJson | string

const REFUSED = [{ phrase: 'the port found', why: 'Staff did.', instead: 'staff of the port saw' }]

/** A real editor on a real ydoc, in jsdom, with everything but the web socket. Plain strings are paragraphs. */
export function openEditor(
  blocks: readonly Block[] = [''],
  {
    ydoc = new Y.Doc(),
    isEditable = true,
    sources = [] as readonly Source[],
    asked = [] as readonly Question[],
    exhibits = {} as Readonly<Record<string, ExhibitEntry>>,
  } = {},
) {
  const doc = draftSchema.nodeFromJSON({ type: 'doc', content: blocks.map(blockOf) })
  doc.check()
  if (ydoc.getXmlFragment(YDOC.letter).length === 0) writeDoc(ydoc, doc)
  const opened: string[] = []
  const messages: string[] = []
  const fragment = ydoc.getXmlFragment(YDOC.letter)
  const mapping: YMapping = new Map()
  const values = new FieldValues(ydoc)
  for (const [id, entry] of Object.entries(exhibits)) ydoc.getMap(YDOC.exhibits).set(id, entry)
  const list = new ExhibitList(ydoc)
  const words = new CitationWords(sources)
  const settings = new LetterSettings(ydoc)
  const questions = new LetterQuestions(ydoc, asked, values, settings)
  const editor = new Editor({
    element: document.createElement('div'),
    editable: isEditable,
    extensions: [
      ...editorExtensions({
        values,
        exhibits: list,
        words,
        questions,
        findCautions: createCautionFinder({ refusedPhrasings: REFUSED, sources }),
        labelOf: (id) => `label of ${id}`,
        onOpenField: (id) => opened.push(id),
        settings,
        onEditPicture: () => {},
        onMessage: (message) => messages.push(message),
      }),
      LetterOnPage.configure({ fragment, mapping }),
      Collaboration.configure({ fragment, ySyncOptions: { mapping } }),
    ],
  })
  onTestFinished(() => editor.destroy())
  return { editor, ydoc, values, words, settings, questions, opened, messages }
}

const blockOf = (block: Block): DocJson =>
  typeof block === 'string'
    ? { type: 'paragraph', content: block === '' ? [] : [{ type: 'text', text: block }] }
    : block

export const text = (words: string): DocJson => ({ type: 'text', text: words })
export const field = (id: string): DocJson => ({ type: 'field', attrs: { id } })
export const footnote = (words = ''): DocJson => ({
  type: 'footnote',
  ...(words ? { content: [text(words)] } : {}),
})
export const paragraph = (content: DocJson[], answers: string[] = []): DocJson => ({
  type: 'paragraph',
  attrs: { answers },
  content,
})

/** Where some words start in the letter. */
export function placeOf(doc: Node, words: string): number {
  let found = -1
  doc.descendants((node, pos) => {
    const index = node.isText ? (node.text ?? '').indexOf(words) : -1
    if (index >= 0 && found < 0) found = pos + index
  })
  if (found < 0) throw new Error(`“${words}” is not in the letter.`)
  return found
}

/** Where the first node of a kind starts. */
export function nodePlace(doc: Node, type: string): number {
  let found = -1
  doc.descendants((node, pos) => {
    if (node.type.name === type && found < 0) found = pos
  })
  if (found < 0) throw new Error(`There is no ${type} in the letter.`)
  return found
}

export function putCursor(editor: Editor, anchor: number, head = anchor) {
  editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, anchor, head)))
}

export function selectNode(editor: Editor, pos: number) {
  editor.view.dispatch(editor.state.tr.setSelection(NodeSelection.create(editor.state.doc, pos)))
}

/** Presses a key the way a browser does; `Alt-Shift-ArrowUp` and the like. Returns whether the editor took it. */
export function press(editor: Editor, keys: string): boolean {
  const parts = keys.split('-')
  const key = parts.at(-1) ?? ''
  const event = new KeyboardEvent('keydown', {
    key,
    ctrlKey: parts.includes('Mod'),
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
    bubbles: true,
    cancelable: true,
  })
  return editor.view.someProp('handleKeyDown', (handle) => handle(editor.view, event)) ?? false
}

/** Types a letter through the editor's own handlers. */
export function type(editor: Editor, words: string) {
  const { from, to } = editor.state.selection
  const insert = () => editor.state.tr.insertText(words, from, to)
  const isTaken = editor.view.someProp('handleTextInput', (handle) =>
    handle(editor.view, from, to, words, insert),
  )
  if (!isTaken) editor.view.dispatch(insert())
}

/** Each block as its words and what it answers. */
export const answersByBlock = (doc: Node): [string, unknown][] =>
  doc.children.map((node) => [node.textContent, node.attrs.answers])
