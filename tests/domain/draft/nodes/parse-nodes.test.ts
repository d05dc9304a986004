// @vitest-environment jsdom
import { DOMSerializer, DOMParser as DocParser } from '@tiptap/pm/model'
import { expect, test } from 'vitest'
import { draftSchema } from '#domain/draft/schema.ts'
import { kitchenSinkDoc } from '#tests/support/kitchen-sink.ts'

const parse = (html: string) => {
  const body = document.createElement('div')
  body.innerHTML = html
  return DocParser.fromSchema(draftSchema).parse(body)
}

const serialise = (doc: ReturnType<typeof parse>) => {
  const body = document.createElement('div')
  body.append(DOMSerializer.fromSchema(draftSchema).serializeFragment(doc.content))
  return body.innerHTML
}

test('a letter with everything in it survives being copied and pasted', () => {
  const doc = kitchenSinkDoc()
  expect(parse(serialise(doc)).toJSON()).toEqual(doc.toJSON())
})

test('copied blocks keep what they answer and which argument they came from', () => {
  const block = parse(
    '<p data-argument="many-eyes" data-revision="r1" data-passage="reply" data-answers="q1 q2">Words</p>',
  ).firstChild
  expect(block?.attrs).toEqual({
    argument: { id: 'many-eyes', revision: 'r1', passage: 'reply' },
    answers: ['q1', 'q2'],
  })
})

test('a picture from anywhere but our own attachments never enters a letter', () => {
  for (const src of [
    'https://x.example/a.png',
    'data:image/png;base64,AA',
    '/api/attachments/../x',
    'a.png',
  ]) {
    expect(parse(`<p>a</p><img src="${src}">`).toString()).toBe('doc(paragraph("a"))')
  }
  expect(parse('<img src="/api/attachments/0190-ab" alt="A chart">').firstChild?.attrs).toMatchObject({
    src: '/api/attachments/0190-ab',
    alt: 'A chart',
  })
})

test('a link to a scheme that letters may not use is plain words', () => {
  expect(parse('<p><a href="javascript:x()">words</a></p>').firstChild?.firstChild?.marks).toEqual([])
})

test('an unknown part of a letter is read as its reference block', () => {
  expect(parse('<section data-letter-part="masthead"><p>x</p></section>').firstChild?.attrs.part).toBe(
    'reference',
  )
})
