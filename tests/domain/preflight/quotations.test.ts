import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareQuotation } from '#domain/preflight/quotations/compare-quotation.ts'
import { findSigns } from '#domain/preflight/quotations/find-in-text.ts'
import { findQuotations } from '#domain/preflight/quotations/find-quotations.ts'
import { searchableText, signsOf } from '#domain/preflight/quotations/searchable-text.ts'
import { growsInProportion } from '#tests/support/grows-in-proportion.ts'

const PRINTED = `The Oﬃce of Harbours seeks com-
ment on berths for small boats, which wait longer than large ones.1 In the view of the [[Page 14060]]
Office, a harbour’s first duty is to those who have nowhere else to go—owners of small boats among them.`

const compare = (quoted: string, source = PRINTED) =>
  compareQuotation(quoted, 0, quoted.length, searchableText(source))

const WORD = fc.stringMatching(/^[a-z]{3,9}$/)

/** The words of a source: all sorts of them, a few said again and again, or one without end. */
const sources = (least: number) =>
  fc.oneof(
    fc.array(WORD, { minLength: least, maxLength: 40 }),
    fc
      .array(WORD, { minLength: 1, maxLength: 4 })
      .chain((few) => fc.array(fc.constantFrom(...few), { minLength: least, maxLength: 80 })),
    fc
      .tuple(WORD, fc.integer({ min: least, max: 1_500 }))
      .map(([word, times]) => Array.from({ length: times }, () => word)),
  )

const LONG = Array.from({ length: 900 }, (_, nth) => `berth${'abcdefghij'[nth % 10]}${'klmnopq'[nth % 7]}`)
const withPage = (words: readonly string[]) =>
  [...words.slice(0, 850), '[[Page 14061]]', ...words.slice(850)].join(' ')

describe('a quotation is word for word', () => {
  it.each([
    ['across a line and a hyphen at its end', 'The Office of Harbours seeks comment on berths'],
    ['with a ligature of the printer’s', 'The Office of Harbours'],
    ['across the number of a note', 'wait longer than large ones. In the view of the'],
    ['across the mark of a page', 'In the view of the Office, a harbour’s first duty'],
    [
      'with other dashes and apostrophes',
      "a harbour's first duty is to those who have nowhere else to go - owners",
    ],
    ['with letters in brackets', '[A] harbour’s first duty is to those who have nowhere else'],
    ['with an omission', 'a harbour’s first duty . . . owners of small boats'],
    [
      'with an omission as the printer of rules marks it',
      'a harbour’s first duty * * * owners of small boats',
    ],
    [
      'with a remark where the source has the number of a note',
      'wait longer [sic] than large ones. In the view of',
    ],
    ['with a soft hyphen', 'a har\u00adbour’s first duty is to those who have nowhere'],
    [
      'with its accents typed apart',
      'the cafe\u0301 by the harbour is open to all',
      'The café by the harbour is open to all.',
    ],
    ['of which many hundred words are quoted, with a page between', LONG.join(' '), withPage(LONG)],
    [
      'with other words in brackets',
      'a harbour’s first duty is to [those people] who have nowhere else to go',
    ],
    [
      'with a remark in brackets',
      'a harbour’s first [sic] duty is to those who have nowhere else to go [emphasis added]',
    ],
  ])('%s', (_, quoted, source = PRINTED) => {
    expect(compare(quoted, source)).toEqual({ kind: 'found' })
  })

  it('however often its source says the same, whatever it leaves out and however it is typed', () => {
    fc.assert(
      fc.property(sources(4), fc.nat(), fc.nat(), fc.nat(), (source, from, length, cut) => {
        const start = from % (source.length - 4)
        const words = source.slice(start, start + 4 + (length % 60))
        const gaps = [' ', ' … ', ' . . . ', ' * * * ', ' [the agency] ', ' [sic] ', '—', ' “', '’ ', '\n']
        const middle = cut % words.length
        const quoted = [words.slice(0, middle), words.slice(middle)].map((part) => part.join(' '))
        for (const gap of gaps) expect(compare(quoted.join(gap), source.join(' '))).toEqual({ kind: 'found' })
      }),
      { numRuns: 60 },
    )
  })
})

describe('a quotation that is off', () => {
  it.each([
    ['one word for another', 'a harbour’s last duty is to those who have nowhere', 'last', 'first'],
    [
      'a word too few',
      'harbour’s duty is to those who have nowhere else to go',
      'harbour’s',
      'harbour’s first',
    ],
    ['a word too many', 'first duty is only to those who have nowhere else to go', 'is only', 'is'],
    ['the first word', 'Every duty is to those who have nowhere else to go', 'Every', 'first'],
    ['the last word', 'first duty is to those who have nowhere else to stay', 'stay', 'go'],
  ])('by %s is shown with the source’s own words', (_, quoted, said, right) => {
    expect(compare(quoted)).toMatchObject({ kind: 'near', change: { said, right } })
  })

  it('is put right by its change alone, wherever it stands and whichever word is off', () => {
    fc.assert(
      fc.property(sources(12), fc.nat(), fc.nat(), (source, from, off) => {
        const start = from % (source.length - 9)
        const quoted = source.slice(start, start + 10)
        quoted[1 + (off % 8)] = 'zzzzzz'
        const text = quoted.join(' ')
        const compared = compare(text, source.join(' '))
        expect(compared.kind).toBe('near')
        const { change } = compared as Extract<typeof compared, { kind: 'near' }>
        const repaired = text.slice(0, change.start) + change.right + text.slice(change.end)
        expect(compare(repaired, source.join(' '))).toEqual({ kind: 'found' })
      }),
      { numRuns: 80 },
    )
  })

  it('in every word is absent', () => {
    expect(compare('Every boat shall be painted green before the end of summer')).toEqual({ kind: 'absent' })
  })
})

describe('looking words up', () => {
  it('finds what a plain search of the letters finds, and nothing else', () => {
    const scraps = fc.array(
      fc.constantFrom('ab', 'ba', 'abc', 'the ', 'The', ' of', '1', '-\n', 'é', 'ﬁ', '😀'),
      {
        maxLength: 80,
      },
    )
    fc.assert(
      fc.property(scraps, fc.nat(), fc.nat(), (parts, from, length) => {
        const text = parts.join('')
        const { signs } = signsOf(text)
        const start = from % (signs.length + 1)
        const wanted = signs.slice(start, start + 1 + (length % 20))
        fc.pre(wanted !== '')
        expect(findSigns(searchableText(text), wanted)).toBe(signs.indexOf(wanted))
        expect(findSigns(searchableText(text), `${wanted}q`)).toBe(-1)
      }),
    )
  })

  it('takes time in proportion to the text that is searched', () => {
    const search = (words: number) => {
      const long = Array.from({ length: words }, (_, place) => `w${(place * 7919) % 50_021}`).join(' ')
      const quoted = long.slice(words, words + 200).replace(/ w\d+ w\d+$/, '')
      const text = searchableText(long)
      for (let time = 0; time < 50; time += 1) compareQuotation(quoted, 1, quoted.length - 1, text)
    }
    expect(growsInProportion(search, 100_000)).toBe(true)
  })
})

describe('quotations among words', () => {
  const quoted = (text: string) =>
    findQuotations({ text, at: [], role: 'body', notes: [], fields: [] }).map(({ start, end }) =>
      text.slice(start, end),
    )

  it.each([
    ['curly marks', 'He said “one two” and “three”.', ['one two', 'three']],
    ['straight marks', 'He said "one two" and "three".', ['one two', 'three']],
    ['a quotation within one', 'He said “one “two” three” then.', ['one “two” three']],
    ['one that never opens', 'one” and “two”', ['two']],
    ['one that never closes', '“one and “two” three', ['two']],
  ])('are read with %s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected)
  })
})
