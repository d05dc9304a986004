import type { Node } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import { assembleLetter } from '#domain/draft/assemble/assemble-letter.ts'
import { parseDoc } from '#domain/draft/doc.ts'
import { LETTER_FIELDS } from '#domain/draft/letter-fields.ts'
import { argumentBlocks } from '#domain/draft/passages/fill-argument.ts'
import { fieldsIn, plainText } from '#domain/draft/reading/read-doc.ts'
import { ARGUMENT_FORMS, passagesOf, passageText } from '#domain/library/argument.ts'
import { splitMarkup, wordCount } from '#domain/library/argument-markup.ts'
import { EVERY_SPEAKER, everyVariant, wordsFor } from '#domain/library/conditions.ts'
import { EMPTY_FACTS } from '#domain/notice/notice.ts'
import { readTemplates } from '#server/library.ts'

const { library } = readTemplates()
const sourceIds = new Set(library.sources.map((source) => source.id))
const fieldIds = new Set([...library.fields, ...LETTER_FIELDS].map((field) => field.id))

/** What a reader would see if a sign of Markdown or of the library's own markup were left over. */
const LEFT_OVER = /\{\{|\}\}|\[@|\*\*|(^|\s)[*_]\S|\]\(http|undefined| {2}/m

function expectClean(doc: Node) {
  const filled = Object.fromEntries(fieldsIn(doc).map(({ id }) => [id, 'filled']))
  expect(plainText(doc, filled)).not.toMatch(LEFT_OVER)
  expect(fieldsIn(doc).filter(({ id }) => !fieldIds.has(id))).toEqual([])
  doc.descendants((node) => {
    if (node.type.name === 'citation') expect(sourceIds).toContain(node.attrs.sourceId)
    if (node.type.name === 'footnote') expect(node.childCount).toBeGreaterThan(0)
  })
}

/** What a reader hears of a variant once its blanks are filled, footnotes left out. */
const heard = (variant: string) =>
  splitMarkup(variant)
    .map((piece) => (piece.type === 'text' ? piece.text : piece.type === 'field' ? 'filled' : ''))
    .join('')

/** How many words a form may have, blanks and footnotes left out. */
const LENGTHS = {
  short: { min: 50, max: 110 },
  standard: { min: 160, max: 290 },
  long: { min: 380, max: 650 },
}

describe.each(library.arguments)('the argument $id', (argument) => {
  const passages = passagesOf(argument)

  it.each(passages)('makes a clean letter as %s, whoever speaks', (passage) => {
    const text = passageText(argument, passage)
    const speakers = new Map(EVERY_SPEAKER.map((speaker) => [wordsFor(text, speaker), speaker]))
    for (const speaker of speakers.values()) {
      const content = argumentBlocks(argument, passage, { facts: library.facts, answers: [], speaker })
      const doc = parseDoc({ type: 'doc', content })
      expectClean(doc)
      expect(doc.textContent).not.toMatch(/#if|\/if|#concession|'|"/)
    }
  })

  it.each(passages)('joins its sentences well as %s, whoever speaks', (passage) => {
    for (const variant of everyVariant(passageText(argument, passage))) {
      const words = heard(variant)
      expect(words).not.toMatch(/ [,;:.?]|[,;:.?]{2}|[a-z][,.?;:](?=[A-Za-z])| {2}/)
      for (const paragraph of words.split(/\n\n+/).filter((one) => !one.startsWith('#')))
        expect(paragraph.trim()).toMatch(/[.?:]$/)
    }
  })

  it.each(ARGUMENT_FORMS)('keeps its %s form within its length, whoever speaks', (form) => {
    const lengths = everyVariant(passageText(argument, form)).map(wordCount)
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(LENGTHS[form].min)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(LENGTHS[form].max)
  })
})

describe.each(library.frames)('the frame $id', (frame) => {
  const profile = {
    ...{ organisation: 'The Alliance', description: 'a club', kind: null, statementOfInterest: 'We sail.' },
    ...{ address: '1 Street', contactEmail: '' as const, signatoryName: '', signatoryTitle: '' },
  }
  const items = library.arguments.map(({ id }) => ({
    argumentId: id,
    form: 'standard' as const,
    questionIds: ['q'],
  }))
  const question = { id: 'q', label: '1', parentId: null, text: 'What?', span: null }
  const common = { title: 'Ferries', profile, library, frame, today: '2026-11-23' }

  it('makes a letter of the whole library, with a notice and without', () => {
    const plan = { questionIds: ['q'], items }
    expectClean(assembleLetter({ ...common, plan, facts: EMPTY_FACTS, questions: [question] }))
    expectClean(assembleLetter({ ...common, plan, facts: null, questions: [] }))
  })
})
