import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { latexWords } from '#domain/evidence/import/bibtex/latex-words.ts'
import { readNames } from '#domain/evidence/import/bibtex/read-names.ts'
import { readBibtex } from '#domain/evidence/import/read-bibtex.ts'

describe('TeX', () => {
  it.each([
    ["Caf\\'e and Caf{\\'e} and Caf\\'{e} and Caf{\\'{e}}", 'Café and Café and Café and Café'],
    ['\\"Uber M{\\"u}ll, na\\"{\\i}ve', 'Über Müll, naïve'],
    ['\\v{S}koda \\c{c}a \\H{o} \\k{a} \\r{u} \\~n \\.z', 'Škoda ça ő ą ů ñ ż'],
    ["{\\ss} {\\AA}rhus \\o re {\\L}\\'od\\'z \\ae", 'ß Århus øre Łódź æ'],
    ['10\\% of \\$5 \\& \\#1 in {\\S} 3', '10% of $5 & #1 in § 3'],
    ["pages 3--5 --- ``quoted''", 'pages 3–5 — “quoted”'],
    ['\\emph{Stressed} \\textbf{bold} \\unknown{kept}', 'Stressed bold kept'],
    ['costs $5 a day', 'costs $5 a day'],
    ['the $\\beta$ of it', 'the β of it'],
    ['a~b\\ldots', 'a b…'],
  ])('%s is printed as %s', (tex, words) => {
    expect(latexWords(tex)).toBe(words)
  })

  it('leaves words that hold no sign of its own as they are', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\p{L}\p{N} .,:;!?()/+*-]{0,40}$/u), (words) => {
        fc.pre(!words.includes('--'))
        expect(latexWords(words)).toBe(words.normalize('NFC'))
      }),
    )
  })
})

describe('names', () => {
  it.each([
    ['Last, First', { family: 'Last', given: 'First' }],
    ['First Middle Last', { family: 'Last', given: 'First Middle' }],
    ['von der Last, First', { family: 'von der Last', given: 'First' }],
    ['First de la Last', { family: 'de la Last', given: 'First' }],
    ['Last, Jr., First', { family: 'Last', given: 'First', suffix: 'Jr.' }],
    ['{The Body, Inc.}', { literal: 'The Body, Inc.' }],
    ['Single', { literal: 'Single' }],
    ['First {Double Last}', { family: 'Double Last', given: 'First' }],
  ])('%s', (tex, name) => {
    expect(readNames(tex).names).toEqual([name])
  })

  it('are as many as are joined by “and”, wherever lines break', () => {
    const person = fc.stringMatching(/^[A-Z][a-z]{1,8}, [A-Z][a-z]{1,8}$/)
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 9 }), (people) => {
        const { names } = readNames(people.join('\n\t and '))
        expect(names.map(({ family, given }) => `${family}, ${given}`)).toEqual(people)
      }),
    )
  })
})

describe('an entry', () => {
  const read = (text: string) => readBibtex(text).sources.map(({ csl }) => csl)

  it('may use round brackets, bare numbers, joined strings and months by name', () => {
    expect(
      read(
        '@string{ann = "Annals"}\n@ARTICLE(x, Title = "A " # {B} # " C", journal = ann # " of Gaps", year = 2020, month = dec)',
      ),
    ).toEqual([
      {
        type: 'article-journal',
        title: 'A B C',
        'container-title': 'Annals of Gaps',
        issued: { 'date-parts': [[2020, 12]] },
      },
    ])
  })

  it('takes what it has not from the entry it refers to', () => {
    const [paper] = read(
      '@inproceedings{p, title = {Knots}, crossref = {c}}\n@proceedings{c, title = {Conference on Ropes}, year = {2019}}',
    )
    expect(paper).toMatchObject({
      title: 'Knots',
      'container-title': 'Conference on Ropes',
      issued: { 'date-parts': [[2019]] },
    })
  })

  it('is not begun by an address in the text, nor by one in a comment', () => {
    expect(
      read('Write to nobody@example.org {now}.\n@comment{@misc{x, title = {No}}}\n@misc{y, title = {Yes}}'),
    ).toEqual([{ type: 'document', title: 'Yes' }])
  })
})
