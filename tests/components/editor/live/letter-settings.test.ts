import { expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { followStyle, type LoadStyle } from '#components/editor/citing/follow-style.ts'
import { LetterSources } from '#components/editor/citing/letter-sources.ts'
import { CitationWords } from '#components/editor/extensions/citation-words.ts'
import { LetterSettings } from '#components/editor/live/letter-settings.ts'
import { citationStyle } from '#server/citation-style.ts'
import { kitchenSinkSources } from '#tests/support/kitchen-sink.ts'

const load: LoadStyle = async ({ style, language }) => ({ ok: true, value: citationStyle(style, language) })
const options = (settings: LetterSettings, how = load, sources = new LetterSources(kitchenSinkSources)) => ({
  draftId: 'd1',
  settings,
  sources,
  load: how,
  retryAfter: 5,
})

test('a style one person chooses restyles every open browser', async () => {
  const here = new Y.Doc()
  const there = new Y.Doc()
  here.on('update', (update) => Y.applyUpdate(there, update))
  const words = new CitationWords(kitchenSinkSources)
  const settings = new LetterSettings(there)
  const stop = followStyle(words, options(settings))
  await vi.waitFor(() => expect(words.place).toBe('notes'))
  new LetterSettings(here).set('citationStyle', 'ieee')
  await vi.waitFor(() => expect(words.place).toBe('text'))
  expect(settings.get().citationStyle).toBe('ieee')
  stop()
})

test('a style that could not be fetched is asked for again', async () => {
  const ydoc = new Y.Doc()
  const settings = new LetterSettings(ydoc)
  settings.set('citationStyle', 'chicago-author-date')
  const words = new CitationWords(kitchenSinkSources)
  let asked = 0
  const stop = followStyle(
    words,
    options(settings, async (input) => {
      asked += 1
      if (asked === 1) throw new Error('offline')
      return load(input)
    }),
  )
  await vi.waitFor(() => expect(words.place).toBe('text'))
  expect(asked).toBe(2)
  stop()
})

test('a style this version does not know counts as the usual one', () => {
  const ydoc = new Y.Doc()
  ydoc.getMap('settings').set('citationStyle', 'no-such-style')
  expect(new LetterSettings(ydoc).get().citationStyle).toBe('bluebook')
})

test('a source added while the letter is open is cited in the draft’s style, and no style is fetched again', async () => {
  const [known, added] = kitchenSinkSources
  if (!known || !added) throw new Error('The kitchen sink has no sources.')
  const sources = new LetterSources([known])
  const words = new CitationWords([known])
  let fetched = 0
  const stop = followStyle(
    words,
    options(
      new LetterSettings(new Y.Doc()),
      async (input) => {
        fetched += 1
        return load(input)
      },
      sources,
    ),
  )
  const read = () =>
    words
      .words({ sourceId: added.id, locator: 'p. 3' })
      .map(({ text }) => text)
      .join('')
  await vi.waitFor(() => expect(words.words({ sourceId: known.id, locator: null }).length).toBeGreaterThan(1))
  expect(read()).toContain('Unknown source')
  sources.add([added])
  await vi.waitFor(() => expect(read()).toMatch(/^Office of Harbours, A Report on Harbours, 3/))
  expect(fetched).toBe(1)
  stop()
})
