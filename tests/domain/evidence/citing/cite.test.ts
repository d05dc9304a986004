import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CitedRun, type Citer, createCiter } from '#domain/evidence/citing/cite.ts'
import { citedRuns } from '#domain/evidence/citing/cited-runs.ts'
import { createEngine } from '#domain/evidence/citing/csl-engine.ts'
import { tidyRuns } from '#domain/evidence/citing/tidy-runs.ts'
import { type Source, sourceSchema } from '#domain/evidence/source.ts'
import { citationStyle } from '#server/citation-style.ts'
import { readTemplates } from '#server/library.ts'
import { citerOf, everyCiter } from '#tests/support/citers.ts'

const sources = readTemplates().library.sources
const chicago = createCiter({ ...citationStyle('chicago-notes', 'en-US'), sources })
const bluebook = createCiter({ ...citationStyle('bluebook', 'en-US'), sources })

const words = (runs: CitedRun[]) => runs.map((run) => run.text).join('')
type Works = { sourceId: string; locator: string | null }[]
const notesIn = (citer: Citer, notes: Works[]) =>
  citer.cite(notes.map((works) => ({ isNote: true, works }))).groups
const cite = (sourceId: string, locator: string | null = null) => ({ sourceId, locator })

describe('a citation in Chicago notes', () => {
  it('gives author, title and date of a report, and links its address', () => {
    const runs = chicago.one(cite('ntia-2024-open-weights'))
    expect(words(runs)).toBe(
      'National Telecommunications and Information Administration, U.S. Department of Commerce, ' +
        '“Dual-Use Foundation Models with Widely Available Model Weights Report” (U.S. Department of Commerce, ' +
        'July 30, 2024), https://www.ntia.gov/programs-and-initiatives/artificial-intelligence/open-model-weights-report',
    )
    expect(runs.at(-1)?.href).toMatch(/^https:\/\/www\.ntia\.gov\//)
  })

  it('cites a notice by volume and page of the Federal Register, set in italics', () => {
    const runs = chicago.one(cite('ntia-2024-rfc'))
    expect(words(runs)).toContain('Federal Register 89 (February 26, 2024): 14059–63')
    expect(runs.filter((run) => run.italic).map((run) => run.text)).toEqual(['Federal Register'])
  })

  it('cites a statute by its name and an article as typed', () => {
    expect(words(chicago.one(cite('eu-ai-act', 'art. 53(2)')))).toBe(
      '“Regulation (EU) 2024/1689 (Artificial Intelligence Act)” (2024), art. 53(2)',
    )
  })

  it('gives journal, volume and digital object identifier of a paper, and the page asked for', () => {
    const runs = chicago.one(cite('widder-2024-nature', 'p. 830'))
    expect(words(runs)).toContain(
      'Nature 635, no. 8040 (2024): 830, https://doi.org/10.1038/s41586-024-08141-1',
    )
    expect(runs.at(-1)?.href).toBe('https://doi.org/10.1038/s41586-024-08141-1')
  })

  it('cites a web page by publisher, title and day', () => {
    expect(words(chicago.one(cite('mozilla-2023-joint')))).toBe(
      'Mozilla and signatories, “Joint Statement on AI Safety and Openness,” October 31, 2023, https://open.mozilla.org/letter',
    )
  })

  it('puts the place in a source before its address', () => {
    expect(words(chicago.one(cite('ntia-2024-open-weights', 'conclusion')))).toMatch(
      /July 30, 2024\), conclusion, https:\/\/www\.ntia\.gov\S+$/,
    )
  })

  it('keeps the comma inside the quotation mark when a place follows a title', () => {
    const notes = notesIn(chicago, [[cite('eo-14365')], [cite('eu-ai-act')], [cite('eo-14365', 'sec. 2')]])
    expect(words(notes[2]?.[0] ?? [])).toMatch(/Artificial Intelligence,” sec\. 2$/)
  })

  it('gives every source of the library a note without stray marks', () => {
    for (const source of sources) {
      const text = words(chicago.one(cite(source.id)))
      const year = source.issued?.['date-parts']?.[0]?.[0]
      expect(text, source.id).toContain(String(year ?? source.title.slice(0, 20)))
      expect(text, source.id).not.toMatch(
        /undefined|NaN|CSL|&#|<|>|§ ?\(|,,|(?<!al|Inc)\.,|\( |\(\)| {2}|^[\s,.;]|[\s,;]$|[^.]\.$/,
      )
    }
  })
})

describe('the notes of a letter', () => {
  const notes = [
    [cite('kapoor-2024-societal', 'p. 12'), cite('eu-ai-act')],
    [cite('kapoor-2024-societal', 'pp. 3-5')],
  ]

  it('shortens a work that was cited before', () => {
    const [first, second] = notesIn(chicago, notes)
    expect(words(first?.[0] ?? [])).toMatch(/^Sayash Kapoor et al\., “Position: On the Societal/)
    expect(words(second?.[0] ?? [])).toBe(
      'Kapoor et al., “Position: On the Societal Impact of Open Foundation Models,” 3–5',
    )
  })

  it('points back to the first note where the style does so', () => {
    expect(words(notesIn(bluebook, notes)[1]?.[0] ?? [])).toBe('Kapoor et al., supra note 1, at 3–5')
  })

  it('gives one result for each work, without a closing full stop', () => {
    const set = notesIn(chicago, notes)
    expect(set.map((works) => works.length)).toEqual([2, 1])
    for (const runs of set.flat()) expect(words(runs)).not.toMatch(/\.$/)
  })

  it('is the same when it is asked for again, and forgets a citation that was taken out', () => {
    expect(notesIn(chicago, notes)).toEqual(notesIn(chicago, notes))
    expect(words(notesIn(chicago, notes.slice(1))[0]?.[0] ?? [])).toMatch(/^Sayash Kapoor et al\./)
  })

  it('says so when a source is missing, and cites the others', () => {
    const [works] = notesIn(chicago, [[cite('nobody-2020'), cite('eu-ai-act')]])
    expect(words(works?.[0] ?? [])).toBe('[source nobody-2020 is not in the library]')
    expect(words(works?.[1] ?? [])).toContain('Artificial Intelligence Act')
  })
})

describe('a source somebody else wrote', () => {
  const hostile: Source = sourceSchema.parse({
    id: 'hostile',
    type: 'webpage',
    title: 'A <script>alert(1)</script> & more',
    author: [{ literal: 'O’Hara & Sons' }],
    issued: { 'date-parts': [[2024]] },
    URL: 'javascript:alert(1)',
    custom: { status: 'verified' },
  })
  const runs = createCiter({ ...citationStyle('chicago-notes', 'en-US'), sources: [hostile] }).one(
    cite('hostile'),
  )

  it('keeps its signs as words', () => {
    expect(words(runs)).toMatch(/^O’Hara & Sons, “A <script>/i)
  })

  it('never links to anything but a web address', () => {
    expect(runs.filter((run) => run.href !== null)).toEqual([])
  })
})

describe('a citer that has set other letters before', () => {
  const work = fc.record({
    sourceId: fc.constantFrom(
      ...sources.slice(0, 12).map(({ id }) => id),
      'ntia-2024-rfc',
      'ntia-2024-open-weights',
    ),
    locator: fc.constantFrom(null, 'p. 3', 'sec. 4'),
  })
  const letters = fc.array(
    fc.array(fc.record({ isNote: fc.boolean(), works: fc.array(work, { maxLength: 2 }) }), { maxLength: 6 }),
    {
      minLength: 2,
      maxLength: 4,
    },
  )

  it.each(everyCiter(sources))(
    'sets the next one as a fresh citer would, in the style $style',
    ({ style, citer }) => {
      fc.assert(
        fc.property(letters, (all) => {
          for (const groups of all.slice(0, -1)) citer.cite(groups)
          const last = all.at(-1) ?? []
          expect(citer.cite(last)).toEqual(citerOf(style, sources).cite(last))
        }),
        { numRuns: 12 },
      )
    },
  )
})

describe('a page', () => {
  const PAGES = ['1', '99', '14059']
  const works = sources.filter((_, index) => index % 12 === 0)

  it.each(everyCiter(sources))('reads as the style sets that very number, in $style', ({ style, citer }) => {
    const { engine } = createEngine({ ...citationStyle(style, 'en-US'), sources })
    const cited = works.flatMap(({ id }) => {
      engine.updateItems([id])
      const set = (place: { label?: string; locator?: string }) =>
        tidyRuns(citedRuns(engine.makeCitationCluster([{ id, position: 0, ...place }])))
      return PAGES.map((page) => ({
        ours: notesIn(citer, [[cite(id, `p. ${page}`)]])[0]?.[0],
        theirs: set({ label: 'page', locator: page }),
        bare: set({}),
      }))
    })
    // Where a style has no room for a page, it is put behind the citation.
    const shown = cited.filter(({ theirs, bare }) => words(theirs) !== words(bare))
    expect(shown.length).toBeGreaterThan(0)
    for (const { ours, theirs } of shown) expect(ours).toEqual(theirs)
  })
})
