// @vitest-environment jsdom
import type { Schema } from '@tiptap/pm/model'
import { expect, test } from 'vitest'
import { draftSchema } from '#domain/draft/schema.ts'
import { openEditor } from './open-editor.ts'

/** Everything about a schema that decides what a letter may hold. */
const shape = (schema: Schema) => ({
  top: schema.topNodeType.name,
  nodes: Object.fromEntries(
    Object.entries(schema.nodes).map(([name, { spec, isInline, isAtom, isLeaf }]) => [
      name,
      {
        content: spec.content ?? '',
        group: spec.group ?? '',
        marks: spec.marks,
        isolating: spec.isolating ?? false,
        defining: spec.defining ?? false,
        isInline,
        isAtom,
        isLeaf,
        attributes: Object.fromEntries(
          Object.entries(spec.attrs ?? {}).map(([attribute, { default: value }]) => [attribute, value]),
        ),
      },
    ]),
  ),
  marks: Object.fromEntries(
    Object.entries(schema.marks).map(([name, { spec }]) => [
      name,
      {
        excludes: spec.excludes,
        inclusive: spec.inclusive,
        attributes: Object.fromEntries(
          Object.entries(spec.attrs ?? {}).map(([attribute, { default: value }]) => [attribute, value]),
        ),
      },
    ]),
  ),
})

test('the schema of a co-edited letter in the browser is the server’s schema: same nodes, marks, attributes and content', () => {
  const { editor } = openEditor()
  expect(shape(editor.schema)).toEqual(shape(draftSchema))
  expect(Object.keys(editor.schema.nodes)).toEqual(Object.keys(draftSchema.nodes))
  expect(Object.keys(editor.schema.marks)).toEqual(Object.keys(draftSchema.marks))
})
