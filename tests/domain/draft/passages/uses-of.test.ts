import { expect, test } from 'vitest'
import { type DocJson, parseDoc } from '#domain/draft/doc.ts'
import { usesOf } from '#domain/draft/passages/uses-of.ts'

const from = (id: string, revision: string, passage = 'short'): DocJson => ({
  type: 'paragraph',
  attrs: { argument: { id, revision, passage } },
  content: [{ type: 'text', text: 'Words.' }],
})
const citing = (sourceId: string): DocJson => ({ type: 'citation', attrs: { sourceId } })

test('a letter uses each argument once for each revision its words came from', () => {
  const content = [from('a', '1'), from('b', 'f00'), from('a', '1', 'reply'), from('a', '2')]
  expect(usesOf(parseDoc({ type: 'doc', content })).arguments).toEqual([
    { id: 'a', revision: '1' },
    { id: 'b', revision: 'f00' },
    { id: 'a', revision: '2' },
  ])
})

test('a letter uses the sources it cites, in its text and in its footnotes', () => {
  const note: DocJson = { type: 'footnote', content: [citing('noted'), citing('cited')] }
  const content = [{ type: 'paragraph', content: [citing('cited'), note] }]
  expect(usesOf(parseDoc({ type: 'doc', content })).sources).toEqual(['cited', 'noted'])
})

test('what no library gives is no use', () => {
  const content = [from('../a', '1'), from('a', 'x\u0000y'), from('', ''), citing('A B')].map((node) =>
    node.type === 'citation' ? { type: 'paragraph', content: [node] } : node,
  )
  expect(usesOf(parseDoc({ type: 'doc', content }))).toEqual({ arguments: [], sources: [] })
})
