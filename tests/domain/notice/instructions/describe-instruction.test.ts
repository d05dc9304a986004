import { expect, test } from 'vitest'
import { findWords } from '#domain/notice/find-words.ts'
import { describeInstruction } from '#domain/notice/instructions/describe-instruction.ts'

const said = { words: '', span: null }

test('an instruction is told in plain words, with what it leaves out', () => {
  expect(describeInstruction({ kind: 'page-limit', pages: 15, except: 'exhibits', ...said })).toBe(
    'At most 15 pages, not counting exhibits',
  )
  expect(describeInstruction({ kind: 'copies', count: 1, ...said })).toBe('1 copy')
  expect(
    describeInstruction({ kind: 'file-format', accepted: ['pdf', 'docx'], refused: ['zip'], ...said }),
  ).toBe('File formats accepted: PDF, DOCX; not accepted: ZIP')
  expect(describeInstruction({ kind: 'method', method: 'email', address: 'a@b.gov', ...said })).toBe(
    'By e-mail: a@b.gov',
  )
})

test('words are found across line breaks, in capitals or not, and never as a pattern', () => {
  const text = 'Open\nWEIGHTS (a.b) and open  weights'
  expect(findWords(text, ' open weights ').map(({ start, end }) => text.slice(start, end))).toEqual([
    'Open\nWEIGHTS',
    'open  weights',
  ])
  expect(findWords(text, '(a.b)')).toEqual([{ start: 13, end: 18 }])
  expect(findWords(text, 'a*b')).toEqual([])
  expect(findWords(text, '  ')).toEqual([])
})
