import { expect, test } from 'vitest'
import { createQuestionSuggester } from '#domain/library/matching/suggest-questions.ts'
import { readTemplates } from '#server/library.ts'
import { judgedQuestions, mean } from '#tests/support/relevance.ts'

const { library } = readTemplates()
const judged = judgedQuestions('2024-03763')
const questions = judged.map(({ question }) => question)
const suggest = createQuestionSuggester(questions, library)

/** Each argument somebody judged to be the first to read on some question, with all the questions it answers. */
const placed = library.arguments.flatMap((argument) => {
  const isBest = judged.some(({ answeredBy }) => answeredBy[0] === argument.id)
  const wanted = judged.flatMap(({ question, answeredBy }) =>
    answeredBy.includes(argument.id) ? [question.id] : [],
  )
  return isBest ? [{ argument, wanted }] : []
})

test('a question that a library passage answers is among the few offered, nine times in ten', () => {
  const found = placed.map(({ argument, wanted }) => {
    const offered = suggest({ words: argument.forms.standard, argumentIds: [argument.id] })
    return offered.some((id) => wanted.includes(id)) ? 1 : 0
  })
  expect(mean(found)).toBeGreaterThanOrEqual(0.9)
})

test('words of the writer’s own find the question whose words they take up', () => {
  const found = questions.filter(({ text }) => text.split(' ').length > 12)
  for (const { id, text } of found)
    expect([id, suggest({ words: text, argumentIds: [] })]).toEqual([id, expect.arrayContaining([id])])
})

test('words about something else get no question', () => {
  expect(suggest({ words: 'The ferry leaves the harbour at noon.', argumentIds: [] })).toEqual([])
})
