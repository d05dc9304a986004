import { afterEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { parseDoc } from '#domain/draft/doc.ts'
import { writeDoc } from '#domain/draft/ydoc.ts'
import type { LetterMaterial } from '#export/stored-draft.ts'
import { createPreviewPool, type PreviewPool } from '#server/exporting/preview-pool.ts'
import type { DraftForSetting } from '#server/letter-material.ts'
import { longLetter } from '../../../bench/export/long-letter.ts'

const OPTIONS = {
  ...{ entry: 'export/preview-child.ts', wallSeconds: 60, memoryMb: 2_000, outputMb: 50 },
  ...{ atOnce: 2, perUser: 4 },
}
const never = new AbortController().signal
const { doc, sources, styleXml, localeXml, ...about } = longLetter(8)
const letter = doc.content ?? []

let pool: PreviewPool | null = null
afterEach(() => pool?.close())
const openPool = (given: Partial<typeof OPTIONS> = {}) => {
  pool = createPreviewPool({ ...OPTIONS, ...given })
  return pool
}

/** A stored draft with so many paragraphs at its end, and how often it was read. */
function draftOf(id: string) {
  const state = { paragraphs: 0, reads: 0 }
  const read = async (): Promise<DraftForSetting> => {
    state.reads += 1
    const ydoc = new Y.Doc()
    const added = Array.from({ length: state.paragraphs }, (_, index) => ({
      type: 'paragraph',
      content: [
        { type: 'text', text: `Added paragraph ${index + 1}. ${'Words of the harbour. '.repeat(40)}` },
      ],
    }))
    writeDoc(
      ydoc,
      parseDoc({ type: 'doc', content: [...letter.slice(0, -2), ...added, ...letter.slice(-2)] }),
    )
    const material: LetterMaterial = { labels: {}, questions: [], images: [], sources, styleXml, localeXml }
    return {
      workspaceId: 'team',
      stored: { ...about, id, updates: [Y.encodeStateAsUpdate(ydoc)] },
      fetchMaterial: async () => material,
    }
  }
  return { state, read }
}
const ask = (given: { id?: string; read: () => Promise<DraftForSetting>; userId?: string }) => ({
  ...{ draftId: given.id ?? 'a', userId: given.userId ?? 'ana', wantsFile: false, known: null },
  ...{ read: given.read, signal: never },
})

describe('the pool that sets letters to be looked at', () => {
  it('follows the letter, in the process that knows it already', async () => {
    const previews = openPool()
    const { state, read } = draftOf('a')
    const first = await previews.run(ask({ read }))
    state.paragraphs = 12
    const second = await previews.run(ask({ read }))
    expect(second.pages).toBeGreaterThan(first.pages)
  })
  it('gives everybody who asks while a letter is being set one and the same next setting', async () => {
    const previews = openPool()
    const { state, read } = draftOf('a')
    const first = previews.run({ ...ask({ read }), wantsFile: true })
    while (state.reads === 0) await new Promise((resolve) => setImmediate(resolve))
    const people = ['ana', 'bo', 'cy', 'dee']
    const later = people.map((userId) => previews.run(ask({ read, userId })))
    await Promise.all([first, ...later])
    expect(state.reads).toBe(2)
  })
  it('sends a file once to whoever has it already, and names it alike each time', async () => {
    const previews = openPool()
    const { read } = draftOf('a')
    const file = { ...ask({ read }), wantsFile: true }
    const first = await previews.run(file)
    const again = await previews.run({ ...file, known: first.fingerprint })
    expect(first.bytes?.length).toBeGreaterThan(10_000)
    expect(again).toMatchObject({ bytes: null, fingerprint: first.fingerprint, pages: first.pages })
  })
  it('drops what nobody waits for any more before it begins', async () => {
    const previews = openPool()
    const { state, read } = draftOf('a')
    const first = previews.run(ask({ read }))
    while (state.reads === 0) await new Promise((resolve) => setImmediate(resolve))
    const gone = new AbortController()
    const second = previews.run({ ...ask({ read }), signal: gone.signal })
    gone.abort(new Error('closed the preview'))
    await expect(second).rejects.toThrow('closed the preview')
    await first
    expect(state.reads).toBe(1)
    expect((await previews.run(ask({ read }))).pages).toBeGreaterThan(1)
  })
  it('sets more letters than it has processes, one after another', async () => {
    const previews = openPool({ atOnce: 1 })
    const drafts = ['a', 'b', 'c'].map((id) => ({ id, userId: id, ...draftOf(id) }))
    const pages = await Promise.all(drafts.map((draft) => previews.run(ask(draft))))
    expect(new Set(pages.map((each) => each.pages)).size).toBe(1)
  })
  it('outlives a process that crashes, and says that the draft is safe', async () => {
    const previews = openPool({ entry: 'tests/export/support/crashing-child.ts' })
    const { read } = draftOf('a')
    for (let attempt = 0; attempt < 3; attempt++) {
      await expect(previews.run(ask({ read }))).rejects.toThrow('Your draft is safe')
    }
  })
})
