import { JSDOM } from 'jsdom'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { mark, NO_CHOICES, offer, worksOf } from '#components/evidence/import-choices.ts'
import { ImportForm } from '#components/evidence/import-form.tsx'
import { SourceNotes } from '#components/evidence/source-notes.tsx'
import { readSources } from '#domain/evidence/import/read-sources.ts'
import type { Source } from '#domain/evidence/source.ts'
import { sourcesFixture } from '#tests/support/sources/read-fixture.ts'

const HERONS: Source = {
  id: 'adler-2020-first',
  type: 'article-journal',
  title: 'The first is whole',
  issued: { 'date-parts': [[2020]] },
  custom: { status: 'verified-partial', caution: 'Only the summary was read.' },
}
const text = (markup: Parameters<typeof renderToStaticMarkup>[0]) =>
  new JSDOM(renderToStaticMarkup(markup)).window.document.body

const nothing = async () => ({ ok: true as const, value: [] })
const form = (typed: string) =>
  text(
    <ImportForm
      slug="w"
      sources={[HERONS]}
      text={typed}
      onText={() => {}}
      add={nothing}
      onAdded={() => {}}
    />,
  )

describe('a text of sources', () => {
  it('is shown with what was read, what was not by line, and what is there already; the text stays', () => {
    const page = form(sourcesFixture('broken.bib'))
    expect(page.querySelector('textarea')?.textContent).toContain('The Second {Never Closes}')
    expect(page.textContent).toContain('4 sources read from BibTeX')
    expect(page.textContent).toContain('Line 7: The entry that begins here never closes its braces.')
    expect(page.textContent).toContain('Line 14: The entry that begins here has a closing brace too many.')
    expect(page.textContent).toContain('You have this one (same title and year): The first is whole, 2020.')
    expect(page.textContent).toContain('Add 3 sources')
  })

  it('that holds nothing says so and cannot be added', () => {
    const page = form('Dear colleague')
    expect(page.textContent).toContain('Nothing could be read')
    const [add] = [...page.querySelectorAll('button')].filter((button) => button.textContent === 'Add source')
    expect(add?.hasAttribute('disabled')).toBe(true)
  })
})

describe('choosing among what was read', () => {
  const offered = offer(readSources(sourcesFixture('broken.bib')).sources, [HERONS])

  it('sends all, the known one as the one that is there', () => {
    expect(worksOf(offered, NO_CHOICES, 'verified').map((work) => [work.csl.title, work.isSeparate])).toEqual(
      [
        ['The First Is Whole', false],
        ['The Second Never Closes', false],
        ['The Third Closes Too Early', false],
        ['The Fourth Is Whole', false],
      ],
    )
    expect(offered[0]?.duplicate).toEqual({ source: HERONS, why: 'title' })
  })

  it('leaves out what was unticked, and adds as another what was said to be one', () => {
    const choices = mark(mark(NO_CHOICES, 'leftOut', 1, true), 'separate', 0, true)
    const works = worksOf(offered, choices, 'unverified')
    expect(works.map(({ csl }) => csl.title)).not.toContain('The Second Never Closes')
    expect(works[0]).toMatchObject({ isSeparate: true, status: 'unverified' })
    expect(mark(choices, 'leftOut', 1, false)).toEqual({ ...choices, leftOut: new Set() })
  })
})

describe('a source that is not wholly verified', () => {
  it.each([
    ['verified-partial', 'Verified in part: Only the summary was read.'],
    ['unverified', 'Not verified yet: Only the summary was read.'],
    ['verified', 'Beware: Only the summary was read.'],
  ] as const)('says so in words: %s', (status, words) => {
    const custom = { status, caution: 'Only the summary was read.' }
    expect(text(<SourceNotes source={{ ...HERONS, custom }} />).textContent).toBe(words)
  })

  it('asks to be checked where nobody said what was not seen', () => {
    const custom = { status: 'verified-partial' as const }
    expect(text(<SourceNotes source={{ ...HERONS, custom }} />).textContent).toContain(
      'Check it at the source',
    )
  })
})
