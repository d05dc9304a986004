import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CitedLetter, citeLetter } from '#domain/draft/citations/cite-letter.ts'
import { type DocJson, parseDoc } from '#domain/draft/doc.ts'
import { wordsOf } from '#domain/evidence/citing/short-form.ts'
import { citerOf, everyCiter } from '#tests/support/citers.ts'
import { docArbitrary } from '#tests/support/doc-arbitrary.ts'
import { kitchenSinkSources } from '#tests/support/kitchen-sink.ts'

const text = (words: string): DocJson => ({ type: 'text', text: words })
const cite = (sourceId: string, locator: string | null = null): DocJson => ({
  type: 'citation',
  attrs: { sourceId, locator },
})
const note = (...content: DocJson[]): DocJson => ({ type: 'footnote', content })
const p = (...content: DocJson[]): DocJson => ({ type: 'paragraph', content })
const letter = (...content: DocJson[]) => parseDoc({ type: 'doc', content })

const RIVERA = 'rivera-2023'
const REPORT = 'agency-report-2024'
const bluebook = citerOf('bluebook')
const authorDate = citerOf('chicago-author-date')
const numbers = citerOf('ieee')

const noteWords = (cited: CitedLetter) => cited.notes.map(({ citations }) => wordsOf(citations.flat()))
const inText = (cited: CitedLetter) => cited.notes.map((each) => (each.inText ? wordsOf(each.inText) : null))
const inNotes = (...notes: DocJson[][]) =>
  noteWords(citeLetter(letter(...notes.map((content) => p(text('A'), note(...content)))), bluebook))

describe('a letter in the Bluebook style', () => {
  it('says Id. where the note before cites that work alone, with the place where it differs', () => {
    const [, same, page, again, section] = inNotes(
      [cite(RIVERA, 'p. 2')],
      [cite(RIVERA, 'p. 2')],
      [cite(RIVERA, 'p. 9')],
      [cite(RIVERA, 'p. 9')],
      [cite(RIVERA, 'sec. 4(b)')],
    )
    expect([same, page, again, section]).toEqual(['Id.', 'Id. at 9.', 'Id.', 'Id. sec. 4(b).'])
  })
  it('never says Id. after a note that cites two works, none, or another', () => {
    const notes = inNotes(
      [cite(RIVERA), text('; '), cite(REPORT)],
      [cite(REPORT)],
      [text('Our own data.')],
      [cite(REPORT)],
      [cite(RIVERA, 'p. 3')],
    )
    expect(notes[1]).toBe('Office of Harbours, supra note 1.')
    expect(notes[3]).toBe('Office of Harbours, supra note 1.')
    expect(notes[4]).toBe('Rivera, supra note 1, at 3.')
  })
  it('writes id. small inside a sentence', () => {
    expect(inNotes([cite(RIVERA)], [text('See '), cite(RIVERA, 'p. 4')])[1]).toBe('id. at 4.')
  })
  it('names the title where the note pointed back to cites two works of that author', () => {
    const twins = kitchenSinkSources
      .filter(({ id }) => id === RIVERA)
      .map((source) => ({ ...source, id: 'rivera-2024', title: 'Counting what is kept' }))
    const doc = letter(
      p(note(cite(RIVERA), cite('rivera-2024')), note(cite(REPORT)), note(cite('rivera-2024'))),
    )
    const words = noteWords(citeLetter(doc, citerOf('bluebook', [...kitchenSinkSources, ...twins])))
    expect(words[2]).toBe('Rivera, Counting what is kept, supra note 1.')
  })
  it('points every supra to the note that cites the work first, wherever notes are moved', () => {
    const works = fc.constantFrom(RIVERA, REPORT, 'nobody')
    const notes = fc.array(fc.array(works, { maxLength: 3 }), { maxLength: 9 })
    fc.assert(
      fc.property(notes, (cited) => {
        const words = noteWords(
          citeLetter(letter(p(...cited.map((ids) => note(...ids.map((id) => cite(id)))))), bluebook),
        )
        words.forEach((each, at) => {
          for (const [, name = '', target] of each.matchAll(
            /(Rivera|Office of Harbours), supra note (\d+)/g,
          )) {
            const first = cited.findIndex((ids) => ids.includes(name === 'Rivera' ? RIVERA : REPORT))
            expect(Number(target)).toBe(first + 1)
          }
          if (/^Id\./.test(each)) expect(new Set([...(cited[at - 1] ?? []), cited[at]?.[0]]).size).toBe(1)
        })
      }),
    )
  })
  it('parts citations that touch, and ends a note that closes on one', () => {
    expect(inNotes([cite(RIVERA), cite(REPORT)])[0]).toMatch(/rivera; Office of Harbours.*[^.]\.$/)
  })
})

describe('a letter in a style that cites in the text', () => {
  const doc = letter(
    p(text('So it is.'), note(cite(RIVERA, 'p. 3'), text('; '), cite(REPORT)), text(' Then more.')),
    p(text('A word'), note(text('See '), cite(REPORT), text('. Our data differ.')), text(' and on.')),
  )
  it('prints a note of citations alone in the text, before the stop it was called after', () => {
    const cited = citeLetter(doc, authorDate)
    expect(inText(cited)).toEqual([' (Rivera 2023, 3; Office of Harbours 2024).', null])
    expect(cited.notes[0]?.movedStop).toEqual({ text: '.', back: 1 })
    expect(inText(citeLetter(doc, numbers))).toEqual([' [1, p. 3], [2].', null])
  })
  it('keeps a note with words of its own, and counts only those', () => {
    const cited = citeLetter(doc, authorDate)
    expect(cited.notes.map((each) => each.number)).toEqual([null, 1])
    expect(noteWords(cited)[1]).toBe('(Office of Harbours 2024)')
  })
  it('closes with a list of exactly the works cited, in the order of the style', () => {
    const only = (...ids: string[]) => letter(p(...ids.map((id) => note(cite(id)))))
    expect(citeLetter(only(RIVERA), authorDate).references.map(({ runs }) => wordsOf(runs))).toEqual([
      expect.stringMatching(/^Rivera, Ana\. 2023\./),
    ])
    const numbered = citeLetter(only(RIVERA, 'nobody', REPORT, RIVERA), numbers).references
    expect(numbered.map(({ label, runs }) => `${label} ${wordsOf(runs)}`)).toEqual([
      expect.stringMatching(/^\[1\] A\. Rivera/),
      expect.stringMatching(/^\[2\] Office of Harbours/),
    ])
    expect(citeLetter(only(), authorDate).references).toEqual([])
  })
  it('leaves the stop of an abbreviation where it is', () => {
    const stopIn = (before: string, after: string) =>
      citeLetter(letter(p(text(before), note(cite(RIVERA)), text(after))), authorDate).notes[0]?.movedStop
    expect(stopIn('the U.S.', ' market')).toBeNull()
    expect(stopIn('by Acme Inc.', ' and others')).toBeNull()
    expect(stopIn('it said “so.”', ' Next.')).toEqual({ text: '.', back: 2 })
    expect(stopIn('is it so?', ' Yes.')).toEqual({ text: '?', back: 1 })
  })
})

describe('in every style', () => {
  it('numbers the footnotes that stay 1, 2, 3, gives each citation words, and leaves the letter as it was', () => {
    const citers = everyCiter()
    fc.assert(
      fc.property(docArbitrary(), (doc) => {
        const before = JSON.stringify(doc.toJSON())
        for (const { citer } of citers) {
          const cited = citeLetter(doc, citer)
          const numbered = cited.notes.flatMap((each) => each.number ?? [])
          expect(numbered).toEqual(numbered.map((_, index) => index + 1))
          for (const runs of [...cited.notes.flatMap((each) => each.citations), ...cited.loose])
            expect(wordsOf(runs)).not.toBe('')
          expect(citer.place === 'notes' || numbered.length <= cited.notes.length).toBe(true)
        }
        expect(JSON.stringify(doc.toJSON())).toBe(before)
      }),
      { numRuns: 40 },
    )
  })
})
