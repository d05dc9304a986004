import { describe, expect, it } from 'vitest'
import { citeLetter } from '#domain/draft/citations/cite-letter.ts'
import { parseDoc } from '#domain/draft/doc.ts'
import { CITATION_STYLES, type CitationLanguage } from '#domain/evidence/citing/citation-style.ts'
import { wordsOf } from '#domain/evidence/citing/short-form.ts'
import { readTemplates } from '#server/library.ts'
import { citerOf, everyCiter } from '#tests/support/citers.ts'
import { kitchenSinkSources } from '#tests/support/kitchen-sink.ts'

const { sources } = readTemplates().library
const STRAY =
  /undefined|NaN|CSL|\[source|&#|<|>|,,| [,.;](?!\d)|\( |\(\)|\[\]| {2}|^[\s,.;]|[\s,;]$|\bIn \.|\bin ,/

/** The letters and digits of a title, however a style sets its capitals and quotation marks. */
const bare = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

describe.each(everyCiter(sources))('$style', ({ style, citer }) => {
  const cite = (sourceId: string, locator: string | null = null) => ({
    isNote: true,
    works: [{ sourceId, locator }],
  })

  it('prints the title of every source of the library, and no stray marks of parts it lacks', () => {
    const { groups, references } = citer.cite(sources.map((source) => cite(source.id)))
    const shown = citer.place === 'notes' ? groups.flat() : references.map((reference) => reference.runs)
    const all = shown.map(wordsOf)
    for (const words of all) expect(words).not.toMatch(STRAY)
    for (const { title } of sources) expect(all.map(bare).join('\n')).toContain(bare(title))
    expect(all).toHaveLength(sources.length)
  })

  it('prints a short form of every source, and the place asked for, of any kind', () => {
    const { groups } = citer.cite(
      sources.flatMap(({ id }) => [cite(id), cite('nobody'), cite(id, 'p. 417'), cite(id, 'sec. 4(b)')]),
    )
    sources.forEach((source, index) => {
      const [, , page = [], section = []] = groups.slice(index * 4).map((works) => works.map(wordsOf).join())
      expect(page, source.id).toMatch(/\b417\b/)
      expect(section, source.id).toContain('sec. 4(b)')
      expect(page, source.id).not.toMatch(STRAY)
      expect(section, source.id).not.toMatch(STRAY)
    })
  })

  it('reads as the example says that writers choose it by', () => {
    const note = (sourceId: string, locator: string | null) => ({
      type: 'footnote',
      content: [{ type: 'citation', attrs: { sourceId, locator } }],
    })
    const works = [note('rivera-2023', null), note('agency-report-2024', null), note('rivera-2023', 'p. 12')]
    const doc = parseDoc({ type: 'doc', content: [{ type: 'paragraph', content: works }] })
    const shown = citeLetter(doc, citerOf(style)).notes[2]
    const words = wordsOf(shown?.inText ?? shown?.citations.flat() ?? []).trim()
    expect(words).toBe(CITATION_STYLES.find(({ id }) => id === style)?.example)
  })
})

describe('a style in British English', () => {
  it('puts commas outside quotation marks', () => {
    const words = (language: CitationLanguage) =>
      wordsOf(
        citerOf('chicago-notes', kitchenSinkSources, language).one({
          sourceId: 'rivera-2023',
          locator: null,
        }),
      )
    expect(words('en-US')).toContain('Shared,”')
    expect(words('en-GB')).toContain('Shared’,')
  })
})
