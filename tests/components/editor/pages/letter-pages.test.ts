import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LetterPages } from '#components/editor/pages/letter-pages.ts'
import type { FetchedPreview } from '#components/preview/fetch-preview.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A letter somebody writes in, and a server that answers when told to. */
function openPages({ isCounting = false } = {}) {
  const listeners = new Set<() => void>()
  const asked: {
    want: string
    known: string | null
    answer: (given: Partial<FetchedPreview> | Error) => void
  }[] = []
  let isSeen = true
  const pages = new LetterPages({
    isCounting,
    isSeen: () => isSeen,
    watch: [
      (listener) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    ],
    ask: ({ want, known }) =>
      new Promise((resolve, reject) => {
        asked.push({
          ...{ want, known },
          answer: (given) =>
            given instanceof Error
              ? reject(given)
              : resolve({ pages: 1, fingerprint: null, warnings: [], bytes: null, ...given }),
        })
      }),
  })
  const change = () => {
    for (const listener of listeners) listener()
  }
  return { pages, asked, change, see: (seen: boolean) => (isSeen = seen) }
}
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms)
const file = (name: string) => ({ bytes: new TextEncoder().encode(name), fingerprint: name })

describe('the pages of a letter that is being written', () => {
  it('are asked for within a second of a pause, and not while somebody types', async () => {
    const { pages, asked, change } = openPages({ isCounting: true })
    await wait(1_000)
    asked[0]?.answer({ pages: 12 })
    await wait(0)
    expect(pages.get()).toMatchObject({ count: 12, isSetting: false })
    for (let key = 0; key < 20; key++) {
      change()
      await wait(100)
    }
    expect(asked).toHaveLength(1)
    await wait(1_000)
    asked[1]?.answer({ pages: 13 })
    await wait(0)
    expect(pages.get().count).toBe(13)
  })
  it('do not wait for ever for people who never pause', async () => {
    const { asked, change } = openPages({ isCounting: true })
    await wait(1_000)
    asked[0]?.answer({})
    for (let key = 0; key < 100; key++) {
      await wait(100)
      change()
    }
    expect(asked.length).toBeGreaterThan(1)
  })
  it('cost nothing where nobody looks at them and no notice limits them', async () => {
    const { pages, asked, change } = openPages()
    change()
    await wait(20_000)
    expect(asked).toEqual([])
    const leave = pages.look()
    await wait(1_000)
    asked[0]?.answer({ pages: 3, ...file('first') })
    await wait(0)
    expect(pages.get()).toMatchObject({ count: 3, file: { fingerprint: 'first' } })
    leave()
    change()
    await wait(20_000)
    expect(asked).toHaveLength(1)
    expect(pages.get()).toMatchObject({ count: null, file: null })
  })
  it('are asked for once at a time, and again when the letter changed meanwhile', async () => {
    const { pages, asked, change } = openPages()
    pages.look()
    await wait(1_000)
    change()
    await wait(5_000)
    expect(asked).toHaveLength(1)
    asked[0]?.answer({ pages: 3, ...file('first') })
    await wait(1_000)
    expect(asked[1]).toMatchObject({ want: 'file', known: 'first' })
    asked[1]?.answer({ pages: 3, bytes: null, fingerprint: 'first' })
    await wait(0)
    expect(pages.get()).toMatchObject({ isSetting: false, file: { fingerprint: 'first' } })
  })
  it('stay on the screen when they cannot be set anew, while their number is no longer claimed', async () => {
    const { pages, asked, change } = openPages()
    pages.look()
    await wait(1_000)
    asked[0]?.answer({ pages: 3, ...file('first') })
    await wait(0)
    change()
    await wait(1_000)
    asked[1]?.answer(new Error('Try again.'))
    await wait(0)
    expect(pages.get()).toMatchObject({
      ...{ count: null, problem: 'Try again.', isSetting: false },
      file: { fingerprint: 'first' },
    })
    pages.askNow()
    await wait(1_000)
    asked[2]?.answer({ pages: 4, ...file('second') })
    await wait(0)
    expect(pages.get()).toMatchObject({ count: 4, problem: null, file: { fingerprint: 'second' } })
  })
  it('are not set for a window nobody sees, and are once it is seen again', async () => {
    const { asked, change, see } = openPages({ isCounting: true })
    await wait(1_000)
    asked[0]?.answer({})
    await wait(0)
    see(false)
    change()
    await wait(20_000)
    expect(asked).toHaveLength(1)
    see(true)
    change()
    await wait(1_000)
    expect(asked).toHaveLength(2)
  })
  it('are no longer asked for once the letter is closed', async () => {
    const { pages, asked, change } = openPages({ isCounting: true })
    await wait(1_000)
    pages.destroy()
    change()
    await wait(20_000)
    expect(asked).toHaveLength(1)
  })
})
