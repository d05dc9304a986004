import { Transform } from '@tiptap/pm/transform'
import { expect, test } from 'vitest'
import { assembleLetter } from '#domain/draft/assemble/assemble-letter.ts'
import { letterFrameSchema } from '#domain/draft/assemble/letter-frame.ts'
import type { DraftPlan } from '#domain/draft/assemble/plan.ts'
import {
  QUESTION_LABEL_STYLE_IDS,
  type QuestionLabelStyle,
} from '#domain/draft/coverage/question-label-style.ts'
import { restyleLabels } from '#domain/draft/coverage/restyle-labels.ts'
import { outlineOf, plainText } from '#domain/draft/reading/read-doc.ts'
import type { Question } from '#domain/notice/notice.ts'
import { argumentFor } from '#tests/support/argument.ts'

const question = (id: string, label: string, parentId: string | null = null): Question => ({
  ...{ id, label, parentId, text: `Text of ${id}` },
  span: null,
})
const questions = [question('q2', '2'), question('q2d', '2.d', 'q2'), question('p', ''), question('q3', '3')]
const frame = letterFrameSchema.parse({
  ...{ id: 'rfi', title: 'Answer', description: '', needsNotice: true, salutation: 'Dear all:' },
  ...{ opening: 'We answer.', organisedBy: 'question', conclusion: 'Thank you.', closing: 'Yours,' },
  required: [],
})
const profile = {
  ...{
    organisation: 'Ferries',
    description: 'a line',
    kind: 'association' as const,
    statementOfInterest: '',
  },
  ...{ address: '', contactEmail: '', signatoryName: '', signatoryTitle: '' },
}
const library = { arguments: [argumentFor({ id: 'alpha', title: 'Tickets' })], facts: [] }

const assemble = (organisedBy: DraftPlan['organisedBy'], questionLabels?: QuestionLabelStyle) =>
  assembleLetter({
    ...{ title: 'Ferries', profile, facts: null, frame, questions, library, today: '2024-03-01' },
    plan: {
      ...{ questionIds: questions.map(({ id }) => id), organisedBy, questionLabels },
      items: [{ argumentId: 'alpha', form: 'standard', questionIds: ['q2', 'q2d'] }],
    },
  })
const restyle = (doc: ReturnType<typeof assemble>, style: QuestionLabelStyle) => {
  const tr = new Transform(doc)
  for (const { from, to, text } of restyleLabels(doc, questions, style).toReversed()) {
    tr.replaceWith(from, to, doc.type.schema.text(text, doc.resolve(from).marksAcross(doc.resolve(to)) ?? []))
  }
  return tr.doc
}

test('a new style makes an untouched letter what it would have been if assembled in that style', () => {
  for (const organisedBy of ['question', 'theme'] as const) {
    for (const from of QUESTION_LABEL_STYLE_IDS) {
      for (const to of QUESTION_LABEL_STYLE_IDS) {
        expect(restyle(assemble(organisedBy, from), to).toJSON()).toEqual(assemble(organisedBy, to).toJSON())
      }
    }
  }
})

test('an assembled letter says Question 2.d until somebody chooses another style', () => {
  expect(assemble('question').eq(assemble('question', 'question'))).toBe(true)
  expect(outlineOf(assemble('question', 'brackets')).map(({ text }) => text)).toContain('(2)(d)')
})

test('a heading or sentence that somebody touched stays as it is', () => {
  const doc = assemble('question')
  const at = outlineOf(doc).find(({ text }) => text === 'Question 2.d')?.pos ?? -1
  const edited = new Transform(doc).insert(
    at + 1 + 'Question 2.d'.length,
    doc.type.schema.text(': costs'),
  ).doc
  const after = restyle(edited, 'short')
  expect(outlineOf(after).map(({ text }) => text)).toContain('Question 2.d: costs')
  expect(plainText(after)).toContain('Our response to Q2 also answers this question.')
})

test('a sentence of the writer’s own that only looks like ours is left alone', () => {
  const doc = assemble('question')
  const own = doc.type.schema.nodeFromJSON({
    type: 'paragraph',
    content: [{ type: 'text', text: 'Our response to Question 2 also answers this question.' }],
  })
  const added = new Transform(doc).insert(doc.content.size, own).doc
  expect(plainText(restyle(added, 'short'))).toMatch(
    /Our response to Question 2 also answers this question\.$/,
  )
})
