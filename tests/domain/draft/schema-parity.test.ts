import { expect, test } from 'vitest'
import { BLOCK_TYPES } from '#domain/draft/nodes/block-attributes.ts'
import { DRAFT_MARKS, DRAFT_NODES, draftSchema } from '#domain/draft/schema.ts'
import { kitchenSinkDoc } from '#tests/support/kitchen-sink.ts'

test('the list of nodes exporters must handle is exactly the schema’s', () => {
  expect(Object.keys(draftSchema.nodes).sort()).toEqual([...DRAFT_NODES].sort())
})

test('the list of marks exporters must handle is exactly the schema’s', () => {
  expect(Object.keys(draftSchema.marks).sort()).toEqual([...DRAFT_MARKS].sort())
})

test('every block that carries words remembers its argument and the questions it answers', () => {
  const carriers = Object.values(draftSchema.nodes).filter((type) => 'answers' in (type.spec.attrs ?? {}))
  expect(carriers.map((type) => type.name).sort()).toEqual([...BLOCK_TYPES].sort())
})

test('the kitchen-sink letter holds every node and every mark', () => {
  const names = new Set<string>(['doc'])
  kitchenSinkDoc().descendants((node) => {
    names.add(node.type.name)
    for (const mark of node.marks) names.add(mark.type.name)
  })
  expect([...names].sort()).toEqual([...DRAFT_NODES, ...DRAFT_MARKS].sort())
})
