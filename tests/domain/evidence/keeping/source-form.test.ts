import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SOURCE_TYPES } from '#domain/evidence/keeping/source-candidate.ts'
import { fieldsFor, formOf, readForm } from '#domain/evidence/keeping/source-form.ts'
import { candidates } from '../import/candidates.ts'

describe('a source in the form', () => {
  it('that is saved unchanged is as it was, also in what its kind is not asked about', () => {
    fc.assert(
      fc.property(candidates, (csl) => {
        expect(readForm(formOf(csl), csl)).toEqual({ ok: true, csl })
      }),
    )
  })

  it('is told apart into people and bodies', () => {
    const read = readForm({
      type: 'book',
      title: 'Herons',
      author: 'Rivera, Ana\nOffice of Harbours\n"Herons, Inc."\nSmith, Jo, Jr.\n\nPlato,',
    })
    expect(read).toMatchObject({
      csl: {
        author: [
          { family: 'Rivera', given: 'Ana' },
          { literal: 'Office of Harbours' },
          { literal: 'Herons, Inc.' },
          { family: 'Smith', given: 'Jo', suffix: 'Jr.' },
          { family: 'Plato' },
        ],
      },
    })
  })

  it('names each field that cannot be kept', () => {
    const read = readForm({ type: 'report', issued: 'soon', URL: 'ftp://x', DOI: 'abc' })
    expect(read).toEqual({
      ok: false,
      problems: {
        title: expect.stringContaining('title'),
        issued: expect.stringContaining('year'),
        URL: expect.stringContaining('https://'),
        DOI: expect.stringContaining('10.'),
      },
    })
  })

  it('takes a DOI as an address, and a date as people write it', () => {
    expect(
      readForm({ type: 'report', title: 'A', DOI: 'https://doi.org/10.5555/a', issued: 'March 1, 2024' }),
    ).toMatchObject({ csl: { DOI: '10.5555/a', issued: { 'date-parts': [[2024, 3, 1]] } } })
  })

  it('is asked for a title, people, a date and an address, whatever it is', () => {
    for (const type of SOURCE_TYPES)
      expect(fieldsFor(type)).toEqual(expect.arrayContaining(['title', 'author', 'issued', 'URL']))
  })
})
