import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBibtex } from '#domain/evidence/import/read-bibtex.ts'
import { readCslJson } from '#domain/evidence/import/read-csl-json.ts'
import { readRis } from '#domain/evidence/import/read-ris.ts'
import { readSources } from '#domain/evidence/import/read-sources.ts'
import { sourceCandidateSchema } from '#domain/evidence/keeping/source-candidate.ts'
import { LIMITS } from '#domain/limits.ts'
import { sourcesFixture } from '#tests/support/sources/read-fixture.ts'
import { candidates } from './candidates.ts'

const COUNTING = {
  type: 'article-journal',
  title: 'Counting What Is Shared: A Survey of Cafés & Quays',
  'container-title': 'Journal of Public Methods',
  volume: '12',
  issue: '3',
  page: '101–120',
  issued: { 'date-parts': [[2023, 4]] },
}

describe('an export of Zotero', () => {
  it.each([
    ['zotero.bib', 'bibtex', 5],
    ['zotero.ris', 'ris', 3],
    ['zotero.json', 'csl-json', 2],
    ['doi.json', 'csl-json', 1],
  ])('is recognised and read whole: %s', (file, format, count) => {
    const read = readSources(sourcesFixture(file))
    expect(read.format).toBe(format)
    expect(read.sources).toHaveLength(count)
    expect(read.sources[0]?.csl).toMatchObject(COUNTING)
    expect(read.sources[0]?.csl.author?.[0]).toEqual({ family: 'Okafor', given: 'Ngozi' })
    expect(read.sources[0]?.csl.DOI?.toLowerCase()).toBe('10.5555/jpm.2023.0042')
    for (const { csl } of read.sources) expect(sourceCandidateSchema.parse(csl)).toEqual(csl)
  })

  it('keeps the parts of names, also of bodies that have “and” in theirs', () => {
    const [article, report, paper] = readBibtex(sourcesFixture('zotero.bib')).sources
    expect(article?.csl.author).toEqual([
      { family: 'Okafor', given: 'Ngozi' },
      { family: 'van der Meer', given: 'Jörg' },
      { family: 'Muñoz García', given: 'José' },
      { literal: 'Harbour Observatory and Friends' },
    ])
    expect(report?.csl.author).toEqual([{ literal: 'Office of Harbours' }])
    expect(paper?.csl.author).toEqual([
      { family: 'Smith', given: 'Anna Maria', suffix: 'Jr.' },
      { family: 'van Beethoven', given: 'Ludwig' },
      { family: 'Ślusarczyk', given: 'Łukasz' },
    ])
  })

  it('says when a list of authors ends in “and others”, by its line', () => {
    expect(readBibtex(sourcesFixture('zotero.bib')).problems).toEqual([
      { line: 41, message: expect.stringContaining('and others') },
    ])
  })

  it('gives addresses as they are and words as they are printed', () => {
    const [article, report, , preprint, page] = readBibtex(sourcesFixture('zotero.bib')).sources
    expect(article?.csl.URL).toBe('https://example.org/counting_shared?a=1&b=2')
    expect(article?.csl.accessed).toEqual({ 'date-parts': [[2024, 2, 29]] })
    expect(report?.csl.title).toBe('Pilots, Tides — and the “Quiet” Season')
    expect(report?.csl.issued).toEqual({ 'date-parts': [[2022, 11, 11]] })
    expect(preprint?.csl).toMatchObject({ type: 'article', number: 'arXiv:2401.99999' })
    expect(page?.csl).toMatchObject({ type: 'webpage', title: "How We Moor: A Beginner's Guide" })
  })
})

describe('what cannot be read', () => {
  it('is named by line where braces do not fit, and nothing is lost', () => {
    const read = readSources(sourcesFixture('broken.bib'))
    expect(read.sources.map(({ line, csl }) => [line, csl.title])).toEqual([
      [1, 'The First Is Whole'],
      [7, 'The Second Never Closes'],
      [14, 'The Third Closes Too Early'],
      [20, 'The Fourth Is Whole'],
    ])
    expect(read.sources[1]?.csl.author).toEqual([{ family: 'Berg', given: 'Bo' }])
    expect(read.problems).toEqual([
      { line: 7, message: expect.stringContaining('never closes its braces') },
      { line: 14, message: expect.stringContaining('closing brace too many') },
    ])
  })

  it('is named where a RIS entry has no end, and the next entry is whole', () => {
    const read = readRis('TY  - BOOK\nTI  - One\nPY  - 2020\n\nTY  - BOOK\nTI  - Two\nER  - \nstray words\n')
    expect(read.sources.map(({ csl }) => csl.title)).toEqual(['One', 'Two'])
    expect(read.problems.map(({ line }) => line)).toEqual([1, 8])
  })

  it('is named where one item of a JSON list is broken, and the others are kept', () => {
    const text =
      '[\n  {"title": "One", "type": "book"},\n  {"title": "Two" "type": "book"},\n  {"title": "Three},\n  {"title": "Four"}\n]'
    const read = readCslJson(text)
    expect(read.sources.map(({ line, csl }) => [line, csl.title])).toEqual([
      [2, 'One'],
      [5, 'Four'],
    ])
    expect(read.problems.map(({ line }) => line)).toEqual([3, 4])
  })

  it('is an entry without a title, an address that is not of the web, a date that is none', () => {
    const read = readSources(
      '@misc{a, year = {2020}}\n@misc{b, title = {B}, url = {javascript:alert(1)}, year = {forthcoming}}',
    )
    expect(read.sources.map(({ csl }) => csl)).toEqual([{ type: 'webpage', title: 'B' }])
    expect(read.problems).toEqual([
      { line: 1, message: expect.stringContaining('has no title') },
      { line: 2, message: expect.stringContaining('forthcoming') },
      { line: 2, message: expect.stringContaining('not a web address') },
    ])
  })

  it('is an abbreviation nobody defined, which then stands as it is', () => {
    const { sources, problems } = readSources('@article{a,\n title = {A},\n journal = jacm,\n year = 2020\n}')
    expect(sources[0]?.csl['container-title']).toBe('jacm')
    expect(problems).toEqual([{ line: 3, message: expect.stringContaining('jacm') }])
  })

  it('is other text, a DOI alone, and more than the limits allow', () => {
    expect(readSources('Dear colleague, see attached.').problems[0]?.message).toContain('neither BibTeX')
    expect(readSources('https://doi.org/10.5555/jpm.2023.0042').problems[0]?.message).toContain('a DOI alone')
    expect(readSources('x'.repeat(LIMITS.sourceImportBytes + 1)).problems[0]?.message).toContain('2 MB')
    const many = Array.from(
      { length: LIMITS.sourcesPerImport + 3 },
      (_, n) => `@misc{k${n}, title = {T ${n}}}`,
    )
    const read = readSources(many.join('\n'))
    expect(read.sources).toHaveLength(LIMITS.sourcesPerImport)
    expect(read.problems).toEqual([
      { line: LIMITS.sourcesPerImport + 1, message: expect.stringContaining('At most 500') },
    ])
  })
})

describe('HTML and foreign keys', () => {
  it('never come in from CSL-JSON', () => {
    const { sources } = readCslJson(
      JSON.stringify({
        type: 'book',
        title: '<b onclick="x()">Bold</b> &lt;i&gt;claims&lt;/i&gt;',
        custom: { status: 'verified' },
        note: 'x',
        __proto__: { polluted: true },
        author: [{ family: '<script>x</script>Lee', given: 'A', evil: 1 }],
        URL: 'data:text/html,x',
      }),
    )
    expect(sources[0]?.csl).toEqual({
      type: 'book',
      title: 'Bold claims',
      author: [{ family: 'xLee', given: 'A' }],
    })
  })
})

describe('any work', () => {
  it('written as CSL-JSON is read back as it was', () => {
    fc.assert(
      fc.property(fc.array(candidates, { minLength: 1, maxLength: 5 }), (works) => {
        for (const text of [JSON.stringify(works), JSON.stringify({ items: works }, null, 2)]) {
          const read = readCslJson(text)
          expect(read.problems).toEqual([])
          expect(read.sources.map(({ csl }) => csl)).toEqual(works)
        }
      }),
    )
  })

  it('written as RIS keeps its title, people, year and address', () => {
    fc.assert(
      fc.property(candidates, ({ title, author = [], issued, URL: address }) => {
        const lines = [
          'TY  - RPRT',
          `TI  - ${title}`,
          ...author.map(({ family, given, literal }) => `AU  - ${literal ?? `${family}, ${given ?? 'A.'}`}`),
          ...(issued ? [`PY  - ${issued['date-parts'][0]?.[0]}`] : []),
          ...(address ? [`UR  - ${address}`] : []),
          'ER  - ',
        ]
        const csl = readRis(lines.join('\r\n')).sources[0]?.csl
        expect(csl?.title).toBe(title)
        expect(csl?.author ?? []).toHaveLength(author.length)
        expect(csl?.issued?.['date-parts'][0]?.[0]).toBe(issued?.['date-parts'][0]?.[0])
        expect(csl?.URL).toBe(address)
      }),
    )
  })
})
