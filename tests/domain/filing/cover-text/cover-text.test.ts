import type { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { draftSchema } from '#domain/draft/schema.ts'
import { type CoverTextInput, composeCoverText } from '#domain/filing/cover-text/compose-cover-text.ts'
import { coverTextOf, filingProfileOf } from '#domain/filing/cover-text/cover-text.ts'
import { EMOJI } from '#domain/filing/cover-text/emoji.ts'
import { measureText } from '#domain/filing/cover-text/measure-text.ts'
import { editOwnWords } from '#domain/filing/cover-text/own-words.ts'
import { splitSentences } from '#domain/filing/cover-text/plain-sentences.ts'
import { chooseForFiling, filingChoicesIn, NO_CHOICES } from '#domain/filing/filing-choices.ts'
import { EMPTY_FACTS } from '#domain/notice/notice.ts'
import { listFilingProfiles } from '#server/library.ts'
import { docArbitrary } from '#tests/support/doc-arbitrary.ts'
import { PROFILE } from '#tests/support/good-letter.ts'
import { growsInProportion } from '#tests/support/grows-in-proportion.ts'

const FACTS = {
  ...EMPTY_FACTS,
  title: { value: 'Lights on Piers', span: null },
  docketIds: [{ value: 'HARB-2023-0009', span: null }],
  citation: { value: '89 FR 14059', span: null },
}
const text = (words: string) => draftSchema.text(words)
const p = (words: string, attrs = {}) =>
  draftSchema.node('paragraph', attrs, words === '' ? [] : [text(words)])
const h = (words: string, attrs = {}) => draftSchema.node('heading', { level: 1, ...attrs }, [text(words)])
const doc = (...blocks: Node[]) => draftSchema.node('doc', null, blocks)
const compose = (letter: Node, change: Partial<CoverTextInput> = {}) =>
  composeCoverText({
    ...{
      doc: letter,
      values: {},
      exhibits: [],
      facts: FACTS,
      profile: PROFILE,
      limits: null,
      plainMarks: true,
    },
    ...change,
  })

describe('the sentences of a line', () => {
  it('end with what closes them, in scripts with a full stop of their own too', () => {
    expect(splitSentences('\u201c\u6e2f\u3002\u201d\u8239\u3002')).toEqual([
      '\u201c\u6e2f\u3002\u201d',
      '\u8239\u3002',
    ])
  })

  it('are found in time in proportion to the line', () => {
    expect(
      growsInProportion((length) => splitSentences(`\u6e2f\u3002${'\u201d'.repeat(length)}`), 20_000),
    ).toBe(true)
  })
})

describe('the text for the web form', () => {
  it('keeps raised figures, and its paragraphs apart whatever dashes they begin with', () => {
    const raised = draftSchema.text('6', [draftSchema.mark('superscript')])
    const letter = doc(
      h('Executive summary', { role: 'summary' }),
      draftSchema.node('paragraph', null, [text('Piers cost 10'), raised, text(' a year.')]),
      p('\u2014 Not less.'),
    )
    expect(compose(letter).text).toContain('Piers cost 10\u2076 a year.\n\n - Not less.')
  })

  it('says what is answered, who files, the letter’s own summary, and that it is attached', () => {
    const letter = doc(
      p('We open.'),
      h('Executive summary', { role: 'summary' }),
      p('Piers need lights. “Dark” piers cost ships.'),
      draftSchema.node('bulletList', null, [
        draftSchema.node('listItem', null, [p('Fund the lights.')]),
        draftSchema.node('listItem', null, [p('Count the wrecks.')]),
      ]),
      h('Question 1'),
      p('More.'),
    )
    const exhibits = [
      { id: 'a', label: 'Exhibit A' },
      { id: 'b', label: 'Exhibit B' },
    ]
    expect(compose(letter, { exhibits })).toEqual({
      isShortened: false,
      text: [
        'Harbour Builders Alliance submits the attached letter on "Lights on Piers" (Docket No. HARB-2023-0009; 89 FR 14059).',
        'Harbour Builders Alliance is an association of 40 companies that build navigation software. Our members publish the software that ferries steer by.',
        'Executive summary\n\nPiers need lights. "Dark" piers cost ships.\n\n- Fund the lights.\n- Count the wrecks.',
        'Please see the attached letter for our full comments. Exhibits A and B go with it.',
        'Ana Rivera\nExecutive Director\nHarbour Builders Alliance',
      ].join('\n\n'),
    })
  })

  it('gives what each passage says first where the letter has no summary, under its heading', () => {
    const argument = { id: 'a', revision: '1', passage: 'standard' }
    const letter = doc(h('Question 1'), p('Light them. It is cheap.', { argument }), h('Close'), p('Bye.'))
    expect(compose(letter).text).toContain(
      'The letter makes these points:\n- Question 1: Light them.\n\nPlease',
    )
  })

  it('gives the headings of a letter written freely', () => {
    expect(compose(doc(h('Light the piers'), p('Now.'), h('Count wrecks'))).text).toContain(
      'The letter makes these points:\n- Light the piers\n- Count wrecks\n\n',
    )
  })

  it('leaves out a sentence whose blank is open, and fills the others', () => {
    const letter = doc(
      h('Summary', { role: 'summary' }),
      draftSchema.node('paragraph', null, [
        text('We saw '),
        draftSchema.node('field', { id: 'seen' }),
        text(' there. It cost '),
        draftSchema.node('field', { id: 'cost' }),
        text('.'),
      ]),
    )
    expect(compose(letter, { values: { seen: 'herons' } }).text).toContain(
      'Summary\n\nWe saw herons there.\n\nPlease',
    )
  })

  it('speaks as one person where one person files', () => {
    const profile = { ...PROFILE, kind: 'individual' as const, organisation: 'Ana Rivera' }
    const { text: words } = compose(doc(p('Hello.')), { profile })
    expect(words).toContain('I submit the attached letter on')
    expect(words).toContain('I am an association')
    expect(words.endsWith('for my full comments.\n\nAna Rivera')).toBe(true)
  })

  it('names no title without the name that it belongs to', () => {
    const { text: words } = compose(doc(p('Hello.')), { profile: { ...PROFILE, signatoryName: '' } })
    expect(words.endsWith('full comments.\n\nHarbour Builders Alliance')).toBe(true)
  })

  const sentence = fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 60 }))
    .map(([n, length]) => `Pier ${n} needs${' more'.repeat(length)} light.`)

  it('is cut between sentences and says so, however long the summary', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(sentence, { minLength: 1, maxLength: 12 }), { minLength: 9 }),
        (paragraphs) => {
          const letter = doc(
            h('Summary', { role: 'summary' }),
            ...paragraphs.map((some) => p(some.join(' '))),
          )
          const { text: words, isShortened } = compose(letter, {
            limits: { maxChars: { value: 900, source: null, verified: true }, maxBytes: null, emoji: false },
          })
          const kept = words.match(/Pier [^.]*\./g) ?? []
          expect(words.length).toBeLessThanOrEqual(900)
          expect(kept).toEqual(paragraphs.flat().slice(0, kept.length))
          expect(isShortened).toBe(kept.length < paragraphs.flat().length)
          expect(words.includes('has the whole of this summary')).toBe(isShortened && kept.length > 0)
        },
      ),
      { numRuns: 40 },
    )
  })

  const strange = fc.string({
    unit: fc.constantFrom(
      'a',
      'B',
      ' ',
      '. ',
      '。',
      '漢',
      'é',
      '👩‍🚒',
      '🇪🇺',
      '1️⃣',
      '☎️',
      '“',
      '—',
      '\n',
      '\ud800',
      '\ufffc',
    ),
    maxLength: 900,
  })
  const input = fc.record({
    doc: docArbitrary({ words: 'wild' }).chain((letter) =>
      strange.map((words) =>
        doc(h('漢字 🎉', { role: 'summary' }), ...(words === '' ? [] : [p(words)]), ...letter.children),
      ),
    ),
    values: fc.dictionary(fc.constant('own-release'), strange),
    exhibits: fc.constant([{ id: 'x', label: 'Exhibit A' }]),
    facts: strange.map((value) => ({ ...FACTS, title: { value, span: null } })),
    profile: fc.tuple(strange, strange).map(([organisation, statementOfInterest]) => ({
      ...{ ...PROFILE, organisation, statementOfInterest },
    })),
    limits: fc.option(
      fc.integer({ min: 1, max: 6_000 }).map((value) => ({
        ...{ maxChars: { value, source: null, verified: false }, maxBytes: null, emoji: false },
      })),
    ),
    plainMarks: fc.boolean(),
  })
  const lettersOf = (words: string) => words.replace(/[^\p{L}\p{N}]+/gu, '')
  const FIXED =
    'We submit I submits the attached letter on Docket No Nos RIN RINs and is am Please see for our my full comments Exhibit A goes go with it to The makes these points further has whole of this summary'

  it('fits the form, holds no emoji and invents no word, for any letter whatever', () => {
    fc.assert(
      fc.property(input, (given) => {
        const { text: words } = composeCoverText(given)
        const { characters, bytes } = measureText(words.replaceAll('\n', '\r\n'))
        expect(characters).toBeLessThanOrEqual(Math.min(5_000, given.limits?.maxChars.value ?? 5_000))
        expect(bytes).toBeLessThanOrEqual(5_000)
        expect(EMOJI.test(words)).toBe(false)
        expect(words.isWellFormed()).toBe(true)

        const { doc: letter, profile, facts, values } = given
        const { title, docketIds, citation } = facts
        const said = [title, ...docketIds, citation].map((fact) => fact?.value ?? '')
        const known = lettersOf(
          [
            ...said,
            ...Object.values(profile),
            ...Object.values(values),
            ...textblocks(letter, values),
            FIXED,
          ].join(' '),
        )
        const unknown = (words.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !known.includes(word))
        expect(unknown).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

function textblocks(letter: Node, values: Record<string, string>): string[] {
  const found: string[] = []
  letter.descendants((node) => {
    if (!node.isTextblock) return
    const pieces = node.children.map((child) =>
      child.isText ? child.text : child.type.name === 'field' ? values[String(child.attrs.id)] : '',
    )
    found.push(pieces.join(''))
  })
  return found
}

describe('the text in somebody’s own words', () => {
  const filing = filingProfileOf(NO_CHOICES, listFilingProfiles(), null)
  const draft = (words: string) => ({
    ...{ doc: doc(h(words)), values: {}, exhibits: [], facts: FACTS, profile: PROFILE },
  })
  const first = coverTextOf(draft('Light the piers'), NO_CHOICES, filing)
  const own = { ...NO_CHOICES, coverText: { text: 'Mine.', from: first?.text ?? '' } }

  it('follows the letter until it is edited', () => {
    expect(coverTextOf(draft('Count wrecks'), NO_CHOICES, filing)).toMatchObject({
      ...{ isOwn: false, wasFrom: null, text: expect.stringContaining('Count wrecks') },
    })
  })

  it('stays once it is edited, and tells what it was written from when the letter has moved on', () => {
    expect(coverTextOf(draft('Light the piers'), own, filing)).toMatchObject({ text: 'Mine.', wasFrom: null })
    expect(coverTextOf(draft('Count wrecks'), own, filing)).toMatchObject({
      ...{ text: 'Mine.', isOwn: true, wasFrom: expect.stringContaining('Light the piers') },
    })
  })

  it('is none where the form takes none', () => {
    const silent = listFilingProfiles().find(({ coverText }) => coverText === null) ?? null
    expect(silent).not.toBeNull()
    expect(coverTextOf(draft('Light the piers'), own, silent)).toBeNull()
  })

  it('is kept in the draft for everybody, and whatever else stands there is passed over', () => {
    const ydoc = new Y.Doc()
    editOwnWords(ydoc, { at: 0, removed: 0, added: 'Mine.' }, { text: '', from: own.coverText.from })
    chooseForFiling(ydoc, 'plainMarks', true)
    ydoc.getMap('filing').set('profileId', 7)
    expect(filingChoicesIn(ydoc)).toEqual({ profileId: null, plainMarks: true, coverText: own.coverText })
  })
})
