import { expect, test } from 'vitest'
import { createQuestionNamer } from '#domain/draft/coverage/name-questions.ts'
import { printLabel, QUESTION_LABEL_STYLE_IDS } from '#domain/draft/coverage/question-label-style.ts'
import type { Question } from '#domain/notice/notice.ts'

const inEveryStyle = (...path: string[]) => QUESTION_LABEL_STYLE_IDS.map((style) => printLabel(path, style))
const question = (id: string, label: string, parentId: string | null = null, text = `Text of ${id}`) => ({
  ...{ id, label, parentId, text },
  span: null,
})

test('a nested label prints in each style', () => {
  expect(inEveryStyle('2', '2.d', '2.d.i')).toEqual(['Question 2.d.i', '2.d.i', '(2)(d)(i)', 'Q2.d.i'])
})

test('a label prints alike whether or not the notice keeps the questions above it', () => {
  expect(inEveryStyle('2.d.i')).toEqual(inEveryStyle('2', '2.d', '2.d.i'))
})

test('a decimal number and a prefixed one stay whole, for the agency counts in them', () => {
  expect(inEveryStyle('6', '6.1')).toEqual(['Question 6.1', '6.1', '(6.1)', 'Q6.1'])
  expect(inEveryStyle('PC-1')).toEqual(['Question PC-1', 'PC-1', '(PC-1)', 'PC-1'])
  expect(inEveryStyle('PC-1', 'PC-1.a')).toEqual(['Question PC-1.a', 'PC-1.a', '(PC-1)(a)', 'PC-1.a'])
})

test('a number that starts over under another heading stands alone', () => {
  expect(inEveryStyle('B', '1')).toEqual(['Question 1', '1', '(1)', 'Q1'])
  expect(inEveryStyle('B', 'B.1')).toEqual(['Question B.1', 'B.1', '(B)(1)', 'B.1'])
})

test('no style says the word or the letter twice', () => {
  expect(inEveryStyle('Q4')).toEqual(['Question 4', 'Q4', '(4)', 'Q4'])
  expect(inEveryStyle('Question 4')).toEqual(['Question 4', 'Question 4', '(4)', 'Q4'])
})

test('a request in prose has no label, and is known by its first words', () => {
  expect(inEveryStyle('3', '')).toEqual(['', '', '', ''])
  const prose = question('p', '', null, 'Say how long it takes.')
  for (const style of QUESTION_LABEL_STYLE_IDS) {
    const names = createQuestionNamer([prose], style)
    expect(names.heading(prose)).toBe('Say how long it takes.')
    expect(names.inSentence(prose)).toBe('“Say how long it takes.”')
  }
})

test('several questions are named in one breath, in each style', () => {
  const questions: Question[] = [question('a', '2'), question('b', '2.d', 'a'), question('c', '3')]
  const said = QUESTION_LABEL_STYLE_IDS.map((style) => createQuestionNamer(questions, style).list(questions))
  expect(said).toEqual([
    'Questions 2, 2.d and 3',
    'questions 2, 2.d and 3',
    'questions (2), (2)(d) and (3)',
    'Q2, Q2.d and Q3',
  ])
})

test('questions nested in each other still have a name', () => {
  const round = [question('a', '1', 'b'), question('b', '2', 'a')]
  expect(createQuestionNamer(round, 'short').heading(question('a', '1', 'b'))).toBe('Q1')
})
