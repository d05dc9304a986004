import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBibtex } from '#domain/evidence/import/read-bibtex.ts'
import { readCslJson } from '#domain/evidence/import/read-csl-json.ts'
import type { SourcesRead } from '#domain/evidence/import/read-result.ts'
import { readRis } from '#domain/evidence/import/read-ris.ts'
import { readSources } from '#domain/evidence/import/read-sources.ts'
import { sourceCandidateSchema } from '#domain/evidence/keeping/source-candidate.ts'
import { sourcesFixture } from '#tests/support/sources/read-fixture.ts'

const READERS = { readBibtex, readRis, readCslJson, readSources }

/** What the formats are made of, so that random texts get past the first sign. */
const SIGNS = [
  '@article{k, ',
  '@string(',
  '@comment{',
  'title = ',
  'author={',
  'and ',
  '{',
  '}',
  '"',
  '#',
  ',',
  '=',
  '\\',
  "\\'{",
  '\\i',
  '$',
  '--',
  ' ',
  '\n',
  '(',
  ')',
  'TY  - JOUR\n',
  'TI  - x\n',
  'ER  - \n',
  '[',
  ']',
  ':',
  '"title":"x"',
  '"author":[',
  '"issued":{"date-parts":[[',
  '2020',
  'é',
  '\ud800',
  '<a',
  '&#',
]

const lawful = ({ sources, problems }: SourcesRead, text: string) => {
  const lines = text.split(/\r\n|\r|\n/).length
  for (const { line, csl } of sources) {
    expect(sourceCandidateSchema.safeParse(csl).success).toBe(true)
    expect(line >= 1 && line <= lines).toBe(true)
  }
  for (const { line, message } of problems) {
    expect(message).not.toBe('')
    expect(line >= 1 && line <= lines).toBe(true)
  }
}

describe.each(Object.entries(READERS))('%s', (_name, read) => {
  it('answers any text, with whole works and problems on lines the text has', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.array(fc.constantFrom(...SIGNS), { maxLength: 60 }).map((signs) => signs.join('')),
    )
    fc.assert(
      fc.property(anyText, (text) => lawful(read(text), text)),
      { numRuns: 500 },
    )
  })

  it('answers a file of which any one sign was lost', () => {
    const files = ['zotero.bib', 'zotero.ris', 'zotero.json', 'doi.json'].map(sourcesFixture)
    const damaged = fc
      .constantFrom(...files)
      .chain((text) =>
        fc.nat({ max: text.length - 1 }).map((at) => `${text.slice(0, at)}${text.slice(at + 1)}`),
      )
    fc.assert(fc.property(damaged, (text) => lawful(read(text), text)))
  })

  it('takes no longer than its length for signs that repeat without end', () => {
    const pairs = fc.tuple(fc.constantFrom(...SIGNS), fc.constantFrom(...SIGNS), fc.constantFrom(...SIGNS))
    fc.assert(
      fc.property(pairs, ([first, second, third]) => {
        const text = `${first}${`${second}${third}`.repeat(20_000)}`
        expect(read(text).problems.length).toBeLessThan(text.length)
      }),
      { numRuns: 40 },
    )
  }, 40_000)
})

describe('losing one brace', () => {
  it('costs no entry but the one it was lost from', () => {
    const text = sourcesFixture('zotero.bib')
    const whole = readBibtex(text).sources.map(({ csl }) => csl.title)
    const braces = [...text.matchAll(/[{}]/g)].map((match) => match.index)
    fc.assert(
      fc.property(fc.constantFrom(...braces), (at) => {
        const read = readBibtex(`${text.slice(0, at)} ${text.slice(at + 1)}`)
        const kept = new Set(read.sources.map(({ csl }) => csl.title))
        expect(whole.filter((title) => !kept.has(title)).length).toBeLessThanOrEqual(1)
      }),
      { numRuns: 300 },
    )
  })
})
