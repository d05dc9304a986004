// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { citationPlaces } from '#components/editor/citing/citation-places.ts'
import { fetchUnknownSources, type LoadSources } from '#components/editor/citing/fetch-unknown-sources.ts'
import { LetterSources } from '#components/editor/citing/letter-sources.ts'
import { surveyOf } from '#components/editor/findings/survey.ts'
import type { DocJson } from '#domain/draft/doc.ts'
import type { Source } from '#domain/evidence/source.ts'
import { openEditor, paragraph, text } from '../open-editor.ts'

const source = (id: string): Source => ({ id, type: 'report', title: id, custom: { status: 'unverified' } })
const citation = (sourceId: string, locator: string | null = null): DocJson => ({
  type: 'citation',
  attrs: { sourceId, locator },
})
const note = (...content: DocJson[]): DocJson => ({ type: 'footnote', content })

const NO_LIBRARY = { arguments: [] }

/** A survey that says what a test wants, and tells when that changes. */
function surveyThatCites(ids: string[]) {
  let cited = ids
  const listeners = new Set<() => void>()
  const { doc } = openEditor().editor.state
  return {
    get: () => ({ ...surveyOf(doc, {}, NO_LIBRARY), citedSources: cited }),
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    cite: (next: string[]) => {
      cited = next
      for (const listener of listeners) listener()
    },
  }
}

test('what a teammate added is fetched when the letter cites it, and nothing is asked for twice', async () => {
  const sources = new LetterSources([source('old')])
  const survey = surveyThatCites(['old', 'new', 'gone', 'new', 'NOT AN ID'])
  const asked: unknown[] = []
  const load: LoadSources = async (input) => {
    asked.push(input)
    return { ok: true, value: [source('new')] }
  }
  const stop = fetchUnknownSources(survey, sources, { draftId: 'd1', load })
  await vi.waitFor(() => expect(sources.get().map(({ id }) => id)).toEqual(['old', 'new']))
  survey.cite(['old', 'new', 'gone'])
  survey.cite(['old', 'later'])
  await vi.waitFor(() => expect(asked).toHaveLength(2))
  expect(asked).toEqual([
    { draftId: 'd1', ids: ['new', 'gone'] },
    { draftId: 'd1', ids: ['later'] },
  ])
  stop()
})

test('what could not be fetched is asked for again', async () => {
  const sources = new LetterSources([])
  let asked = 0
  const load: LoadSources = async () => {
    asked += 1
    if (asked === 1) throw new Error('offline')
    return { ok: true, value: [source('new')] }
  }
  const stop = fetchUnknownSources(surveyThatCites(['new']), sources, { draftId: 'd1', load, retryAfter: 5 })
  await vi.waitFor(() => expect(sources.get()).toHaveLength(1))
  expect(asked).toBe(2)
  stop()
})

test('a source is added once, and who shows the list is told', () => {
  const sources = new LetterSources([source('a')])
  const told = vi.fn()
  sources.subscribe(told)
  sources.add([source('a')])
  sources.add([source('b'), source('a')])
  expect(sources.get().map(({ id }) => id)).toEqual(['a', 'b'])
  expect(told).toHaveBeenCalledTimes(1)
})

test('each place that cites a source is named by the words before it, those of notes left out', () => {
  const { editor } = openEditor([
    paragraph([
      text('Herons were counted in the winter of the great frost on the marsh'),
      note(text('See '), citation('herons', 'p. 4'), text('; '), citation('tides')),
      text(' and again later'),
      note(citation('herons')),
    ]),
    'Nothing here.',
    paragraph([note(citation('herons', 'p. 9'))]),
  ])
  const places = citationPlaces(editor.state.doc, 'herons')
  expect(places.map(({ before, locator }) => [before, locator])).toEqual([
    ['… the winter of the great frost on the marsh', 'p. 4'],
    ['… the great frost on the marsh and again later', null],
    ['', 'p. 9'],
  ])
  for (const { pos } of places) expect(editor.state.doc.nodeAt(pos)?.attrs.sourceId).toBe('herons')
  expect(surveyOf(editor.state.doc, {}, NO_LIBRARY).citedSources).toEqual([
    'herons',
    'tides',
    'herons',
    'herons',
  ])
})
