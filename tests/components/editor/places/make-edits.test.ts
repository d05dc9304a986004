// @vitest-environment jsdom
import type { Editor } from '@tiptap/core'
import { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { makeEdits } from '#components/editor/places/make-edits.ts'
import { blockKey } from '#domain/draft/compare/block-form.ts'
import { compareLetters } from '#domain/draft/compare/compare-letters.ts'
import type { DocJson } from '#domain/draft/doc.ts'
import { docArbitrary } from '#tests/support/doc-arbitrary.ts'
import { openEditor, paragraph, placeOf, text } from '../open-editor.ts'

/** Two people at one letter, whose edits reach each other when they say so. */
function openTwo(blocks: readonly (DocJson | string)[]) {
  const first = openEditor(blocks)
  const ydoc = new Y.Doc()
  Y.applyUpdate(ydoc, Y.encodeStateAsUpdate(first.ydoc))
  const second = openEditor([''], { ydoc })
  const sync = () => {
    Y.applyUpdate(second.ydoc, Y.encodeStateAsUpdate(first.ydoc, Y.encodeStateVector(second.ydoc)))
    Y.applyUpdate(first.ydoc, Y.encodeStateAsUpdate(second.ydoc, Y.encodeStateVector(first.ydoc)))
  }
  return { first: first.editor, second: second.editor, sync }
}

const bringBack = (editor: Editor, base: Node, edited: Node) =>
  makeEdits(
    editor,
    compareLetters({ base, edited, current: editor.state.doc })
      .filter(({ state }) => state === 'open')
      .map(({ edit }) => edit),
  )

const copyOf = (editor: Editor, ...blocks: (DocJson | string)[]) =>
  Node.fromJSON(editor.schema, {
    type: 'doc',
    content: blocks.map((block) => (typeof block === 'string' ? paragraph([text(block)]) : block)),
  })

const typeAt = (editor: Editor, before: string, words: string) =>
  editor.view.dispatch(editor.state.tr.insertText(words, placeOf(editor.state.doc, before)))

const lines = (editor: Editor) => editor.state.doc.children.map((block) => block.textContent)

describe('bringing an edited copy back while others are typing', () => {
  it('keeps what a teammate types in the same paragraph at the same moment, in its place', () => {
    const { first, second, sync } = openTwo(['The quick brown fox jumps over the lazy dog.', 'An end.'])
    const base = first.state.doc
    typeAt(second, 'brown', 'rather ')
    typeAt(second, 'An end', 'So: ')
    bringBack(first, base, copyOf(first, 'The slow brown fox jumps over the sleeping dog.', 'An end!'))
    sync()
    expect(lines(first)).toEqual(['The slow rather brown fox jumps over the sleeping dog.', 'So: An end!'])
    expect(lines(second)).toEqual(lines(first))
  })

  it('puts paragraphs in and takes others out around one that a teammate is typing in', () => {
    const before = ['First stays here.', 'Second goes away.', 'Third is being written.', 'Fourth stays too.']
    const { first, second, sync } = openTwo(before)
    const base = first.state.doc
    typeAt(second, 'being', 'still ')
    const after = [
      'New at the top.',
      'First stays here.',
      'Third is being written.',
      'New between.',
      'Fourth stays too.',
    ]
    bringBack(first, base, copyOf(first, ...after))
    sync()
    expect(lines(first)).toEqual([
      'New at the top.',
      'First stays here.',
      'Third is still being written.',
      'New between.',
      'Fourth stays too.',
    ])
    expect(lines(second)).toEqual(lines(first))
  })

  it('is one step to undo, which leaves the writer’s own words and the teammate’s', () => {
    const { first, second, sync } = openTwo(['One ship came.', 'Two ships left.'])
    typeAt(first, 'ship came', 'big ')
    const base = first.state.doc
    bringBack(first, base, copyOf(first, 'One big boat came.', 'Between.', 'Two boats left.'))
    sync()
    typeAt(second, 'left', 'then ')
    sync()
    first.commands.undo()
    sync()
    expect(lines(first)).toEqual(['One big ship came.', 'Two ships then left.'])
    expect(lines(second)).toEqual(lines(first))
  })

  it('gives the copy exactly, on the page and in the shared document, for any two letters', () => {
    fc.assert(
      fc.property(docArbitrary({ maxBlocks: 4 }), docArbitrary({ maxBlocks: 4 }), (before, after) => {
        const { first, second, sync } = openTwo(before.toJSON().content)
        const edited = Node.fromJSON(first.schema, after.toJSON())
        bringBack(first, first.state.doc, edited)
        sync()
        expect(blockKey(first.state.doc)).toBe(blockKey(edited))
        expect(second.getJSON()).toEqual(first.getJSON())
      }),
      { numRuns: 8, seed: 9 },
    )
  })
})
