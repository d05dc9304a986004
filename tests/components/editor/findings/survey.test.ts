// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { LetterSurvey, surveyOf } from '#components/editor/findings/survey.ts'
import { field, openEditor, paragraph, putCursor, text, type } from '../open-editor.ts'

const LIBRARY = { arguments: [] }
const letter = [
  { type: 'heading', attrs: { level: 2, answers: ['q1'] }, content: [text('First')] },
  paragraph([text('Some words here '), field('who')], ['q1', 'q2']),
  paragraph([field('who'), field('when')]),
]

test('a survey tells the headings, the questions answered, the blanks left and the length', () => {
  const { editor } = openEditor(letter)
  const survey = surveyOf(editor.state.doc, { when: 'in 2019' }, LIBRARY)
  expect(survey.outline).toEqual([{ level: 2, number: null, text: 'First' }])
  expect([...survey.answered].sort()).toEqual(['q1', 'q2'])
  expect(survey.openFields).toEqual(['who', 'who'])
  expect(survey.answerSets).toEqual(['q1', 'q1 q2'])
  expect(survey.size.words).toBe(6)
})

test('the survey waits until the writer pauses, and keeps what did not change', () => {
  vi.useFakeTimers()
  const { editor, values, settings } = openEditor(letter)
  const survey = new LetterSurvey(editor, values, LIBRARY, settings)
  const before = survey.get()
  let told = 0
  survey.subscribe(() => {
    told += 1
  })
  putCursor(editor, 8)
  for (const letter of 'abc ') type(editor, letter)
  expect(survey.get()).toBe(before)
  vi.advanceTimersByTime(2_000)
  expect(told).toBe(1)
  expect(survey.get().size.words).toBe(before.size.words + 1)
  expect(survey.get().outline).toBe(before.outline)
  expect(survey.get().openFields).toBe(before.openFields)
  values.set('who', 'a harbour')
  vi.advanceTimersByTime(2_000)
  expect(survey.get().openFields).toEqual(['when'])
  survey.destroy()
  vi.useRealTimers()
})
