// @vitest-environment jsdom
import { yUndoPluginKey } from '@tiptap/y-tiptap'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { ExhibitUploads } from '#components/editor/exhibits/exhibit-uploads.ts'
import { insertMention } from '#components/editor/exhibits/insert-mention.ts'
import type { SentExhibit } from '#components/editor/exhibits/send-exhibit.ts'
import { ExhibitList } from '#components/editor/extensions/exhibit-list.ts'
import { cleanPaste } from '#components/editor/paste/clean-paste.ts'
import { LIMITS } from '#domain/limits.ts'
import { openEditor, paragraph, placeOf, putCursor, text } from './open-editor.ts'

const file = (id: string) => ({ id, fileName: `${id}.pdf`, mediaType: 'application/pdf', bytes: 10 })
const mention = (id: string) => ({ type: 'exhibit', attrs: { id } })

/** Two browsers on one letter that mentions herons and egrets. */
function together() {
  const ydoc = new Y.Doc()
  const one = openEditor([paragraph([text('See '), mention('herons'), text(' and '), mention('egrets')])], {
    ydoc,
  })
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(ydoc))
  ydoc.on('update', (update: Uint8Array) => Y.applyUpdate(copy, update, 'network'))
  copy.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'network') Y.applyUpdate(ydoc, update)
  })
  const other = openEditor([''], { ydoc: copy })
  return { one, other, list: new ExhibitList(ydoc), otherList: new ExhibitList(copy) }
}
const wordsOf = ({ editor }: ReturnType<typeof openEditor>) => editor.view.dom.textContent

describe('a mention on the page', () => {
  it('follows the order of the files in every open browser', () => {
    const { one, other, list, otherList } = together()
    list.add(file('herons'))
    list.add(file('egrets'))
    expect([wordsOf(one), wordsOf(other)]).toEqual(Array(2).fill('See Exhibit A and Exhibit B'))
    otherList.move('egrets', 0)
    expect([wordsOf(one), wordsOf(other)]).toEqual(Array(2).fill('See Exhibit B and Exhibit A'))
  })

  it('reads as gone when its file was removed, and undo in the letter brings both back', () => {
    const { one, other, list } = together()
    list.add(file('herons'))
    list.add(file('egrets'))
    list.caption('herons', 'A count of herons')
    yUndoPluginKey.getState(one.editor.state)?.undoManager.stopCapturing()
    list.remove('herons')
    expect(wordsOf(one)).toBe('See [exhibit] and Exhibit A')
    one.editor.commands.undo()
    expect([wordsOf(one), wordsOf(other)]).toEqual(Array(2).fill('See Exhibit A and Exhibit B'))
    expect(list.all()[0]?.caption).toBe('A count of herons')
  })

  it('of another writer’s removal is not undone', () => {
    const { one, list, otherList } = together()
    list.add(file('herons'))
    yUndoPluginKey.getState(one.editor.state)?.undoManager.clear()
    otherList.remove('herons')
    one.editor.commands.undo()
    expect(list.all()).toEqual([])
  })

  it('is put where the cursor is', () => {
    const { editor, ydoc } = openEditor(['See the count.'])
    new ExhibitList(ydoc).add(file('herons'))
    putCursor(editor, placeOf(editor.state.doc, 'the count'))
    insertMention(editor, 'herons')
    expect(editor.view.dom.textContent).toBe('See Exhibit Athe count.')
  })

  it('is still one after it was copied and pasted', () => {
    const { editor, ydoc } = openEditor([paragraph([text('See '), mention('herons')])])
    new ExhibitList(ydoc).add(file('herons'))
    // Without the sign that it comes from here: as if by way of another program.
    const cleaned = cleanPaste(editor.getHTML()).html
    editor.commands.setContent(cleaned)
    expect(editor.getJSON().content?.[0]?.content).toContainEqual(mention('herons'))
  })
})

describe('attaching files', () => {
  const pdf = (name: string, size = 10) => new File([new Uint8Array(size)], name)
  function uploadsWith(send: (file: File, signal: AbortSignal) => Promise<SentExhibit>) {
    const list = new ExhibitList(new Y.Doc())
    const uploads = new ExhibitUploads('/exhibits', list, (_to, given, { signal }) => send(given, signal))
    return { list, uploads }
  }
  const keeps = (given: File): Promise<SentExhibit> =>
    Promise.resolve({ is: 'done', file: { ...file(given.name), fileName: given.name } })

  it('puts them into the list in the order they were given', async () => {
    const { list, uploads } = uploadsWith(keeps)
    await uploads.attach([pdf('b.pdf'), pdf('a.pdf'), pdf('c.pdf')])
    expect(list.all().map(({ label, fileName }) => `${label}: ${fileName}`)).toEqual([
      'Exhibit A: b.pdf',
      'Exhibit B: a.pdf',
      'Exhibit C: c.pdf',
    ])
    expect(uploads.uploads.get()).toEqual([])
  })

  it('sends nothing that would be refused, and says why', async () => {
    const sent: string[] = []
    const { list, uploads } = uploadsWith((given) => {
      sent.push(given.name)
      return keeps(given)
    })
    await uploads.attach([pdf('a.exe'), pdf('empty.pdf', 0), pdf('fine.pdf')])
    expect(sent).toEqual(['fine.pdf'])
    expect(list.all()).toHaveLength(1)
    expect(uploads.uploads.get().map(({ problem }) => problem)).toEqual([
      expect.stringContaining('.exe'),
      expect.stringContaining('empty'),
    ])
  })

  it('stops at the number that goes into one filing', async () => {
    const { list, uploads } = uploadsWith(keeps)
    await uploads.attach(Array.from({ length: LIMITS.exhibitsPerDraft + 2 }, (_, n) => pdf(`${n}.pdf`)))
    expect(list.all()).toHaveLength(LIMITS.exhibitsPerDraft)
    expect(uploads.uploads.get()).toHaveLength(2)
  })

  it('shows what the server said of a file it would not keep', async () => {
    const { list, uploads } = uploadsWith(() => Promise.resolve({ is: 'failed', message: 'It is infected.' }))
    await uploads.attach([pdf('a.pdf')])
    expect(list.all()).toEqual([])
    expect(uploads.uploads.get()[0]).toMatchObject({ fileName: 'a.pdf', problem: 'It is infected.' })
  })

  it('can be called off, and the next file goes on', async () => {
    const { list, uploads } = uploadsWith((given, signal) =>
      given.name === 'long.pdf'
        ? new Promise((resolve) => signal.addEventListener('abort', () => resolve({ is: 'cancelled' })))
        : keeps(given),
    )
    const all = uploads.attach([pdf('long.pdf'), pdf('next.pdf')])
    uploads.dismiss(uploads.uploads.get()[0]?.key ?? 0)
    await all
    expect(list.all().map(({ fileName }) => fileName)).toEqual(['next.pdf'])
    expect(uploads.uploads.get()).toEqual([])
  })
})
