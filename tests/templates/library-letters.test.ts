import type { Node } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import { assembleLetter } from '#domain/draft/assemble-letter.ts'
import { parseDoc } from '#domain/draft/doc.ts'
import { argumentBlocks } from '#domain/draft/fill-argument.ts'
import { LETTER_FIELDS } from '#domain/draft/letter-fields.ts'
import { fieldsIn, plainText } from '#domain/draft/read-doc.ts'
import { ARGUMENT_FORMS } from '#domain/library/argument.ts'
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

describe.each(library.arguments)('the argument $id', (argument) => {
  const forms = ARGUMENT_FORMS.filter((form) => argument.forms[form] !== undefined)

  it.each(forms)('fills a letter in its %s form, with every source and blank known', (form) => {
    const content = argumentBlocks(argument, form, { facts: library.facts, answers: [] })
    expectClean(parseDoc({ type: 'doc', content }))
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
