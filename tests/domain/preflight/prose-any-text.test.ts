import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDoc } from '#domain/draft/doc.ts'
import { keyOf } from '#domain/preflight/finding.ts'
import { docArbitrary } from '#tests/support/doc-arbitrary.ts'
import { growsInProportion } from '#tests/support/grows-in-proportion.ts'
import { findingsIn, NOTICE_TEXT, notice, preflightOf, says } from '#tests/support/prose-letter.ts'

const SIGNS = [
  ...['“', '”', '"', '[', ']', '(', ')', '. ', '.', '…', ' ', '\n', '89 Fed. Reg. ', '33 U.S.C. ', '14,059'],
  ...['S. 12', 'H.R. ', '118th Cong. (', '2023)', '40 percent', '$5', 'studies show', 'the the', '**', '<b>'],
  ...[
    '&amp;',
    '@a',
    '???',
    'TODO',
    'The notice says ',
    '555-',
    '12',
    '078-05-1120',
    'ﬁ',
    'İ',
    '\u202e',
    '😀',
  ],
  ...NOTICE_TEXT.split(/(?<=\s)/).slice(0, 40),
]
const oddText = fc
  .array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 120 })
  .map((signs) => signs.join(''))

describe('any letter at all', () => {
  it('is checked without a fault, every place and fix inside it and every finding told from every other', () => {
    const odd = fc
      .array(oddText, { minLength: 1, maxLength: 4 })
      .map((texts) => parseDoc({ type: 'doc', content: texts.map(says) }))
    fc.assert(
      fc.property(fc.oneof(docArbitrary(), odd), (doc) => {
        const findings = findingsIn(preflightOf(doc))
        expect(new Set(findings.map(keyOf)).size).toBe(findings.length)
        for (const { place, fix, message } of findings) {
          expect(message).not.toContain('undefined')
          const spans = [place, ...(fix ? [fix] : [])].flatMap((each) => ('from' in each ? [each] : []))
          for (const { from, to } of spans) {
            expect(from).toBeGreaterThanOrEqual(0)
            expect(from).toBeLessThan(to)
            expect(to).toBeLessThanOrEqual(doc.content.size)
          }
          // Taking a fix never breaks the letter.
          if (fix?.kind === 'remove' || fix?.kind === 'replace')
            doc.replace(fix.from, fix.to, doc.slice(fix.from, fix.from)).check()
        }
      }),
      { numRuns: 120 },
    )
  })

  it('is found to be the same when it is checked again', () => {
    fc.assert(
      fc.property(docArbitrary(), (doc) => {
        const preflight = preflightOf(doc)
        expect(findingsIn(preflight)).toEqual(findingsIn(preflight))
      }),
      { numRuns: 30 },
    )
  })
})

describe('text made to be slow to read', () => {
  it.each(
    [
      '"',
      '“',
      '(',
      '[',
      '.',
      '. ',
      '“a ',
      '[[',
      '<a ',
      '**',
      '1',
      '1,',
      '1 ',
      '12-',
      'a ',
      'A',
      'a.',
      '…',
      '@',
      '#',
      ' 1 FR',
      '33 U.S.C. ',
      'H.R. ',
      'the the ',
      'we ',
      '&#',
      '1 Aa ',
      '-1',
      'a@a',
      'a@a.',
      '_',
      '¶“”',
      '\u00a0',
      'ask, in ',
      '[insert ',
    ].map((sign) => [sign]),
  )('is read in time that grows with its length, though it is all %j', (sign) => {
    const check = (signs: number) => {
      const words = sign.repeat(Math.ceil(signs / sign.length))
      const preflight = preflightOf(parseDoc({ type: 'doc', content: [says(`a${words}`)] }))
      findingsIn({ ...preflight, notice: { ...notice } })
    }
    expect(growsInProportion(check, 15_000)).toBe(true)
  })
})
