// @vitest-environment jsdom
import type { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { enterNote } from '#components/editor/extensions/footnote-commands.ts'
import { HEADING_NUMBERS, type HeadingNumbers } from '#domain/draft/numbers/heading-numbers.ts'
import { draftSettingsSchema } from '#domain/draft/settings.ts'
import { wordsOf } from '#domain/evidence/citing/short-form.ts'
import type { Inline } from '#export/letter.ts'
import { inlinesOf, inlineWords } from '#export/page/words.ts'
import { letterOf } from '#tests/export/support/letter-of.ts'
import { squeeze } from '#tests/export/support/letter-words.ts'
import { everyCiter } from '#tests/support/citers.ts'
import { docArbitrary } from '#tests/support/doc-arbitrary.ts'
import { KITCHEN_SINK_EXHIBIT, kitchenSinkDoc, kitchenSinkSources } from '#tests/support/kitchen-sink.ts'
import { openEditor } from './open-editor.ts'

const FIELDS = { 'own-release': 'Our March release' }
type Citer = ReturnType<typeof everyCiter>[number]['citer']

/** The words of an element, without numbers of notes, open notes, contents, and the stops shown elsewhere. */
function shown(root: Element): string {
  const copy = root.cloneNode(true)
  if (!(copy instanceof Element)) return ''
  const apart =
    '.note:not(.is-in-text), .note-card, .moved-stop, .picture-alt, [data-contents], .list-option, .list-empty, .ProseMirror-trailingBreak'
  for (const element of copy.querySelectorAll(apart)) element.remove()
  // The number of a heading is shown before its words, by the style sheet.
  for (const heading of copy.querySelectorAll('[data-number]'))
    heading.prepend(heading.getAttribute('data-number') ?? '')
  return squeeze(copy.textContent)
}

/** What the page shows: its running words, each footnote opened in turn, and the list under the letter. */
function onPage(doc: Node, citer: Citer, headingNumbers: HeadingNumbers) {
  const { editor, words, values, settings } = openEditor(doc.toJSON().content, {
    sources: kitchenSinkSources,
    exhibits: { [KITCHEN_SINK_EXHIBIT.id]: KITCHEN_SINK_EXHIBIT },
  })
  for (const [id, value] of Object.entries(FIELDS)) values.set(id, value)
  words.setCiter(citer)
  settings.set('headingNumbers', headingNumbers)
  const body = shown(editor.view.dom)
  const calls = [...editor.view.dom.querySelectorAll('.note')]
  const numbers = calls.flatMap((call) => (call.classList.contains('is-in-text') ? [] : [call.textContent]))
  const places: number[] = []
  editor.state.doc.descendants((node, pos) => {
    if (node.type.name === 'footnote') places.push(pos)
  })
  const notes = places.flatMap((pos) => {
    enterNote(pos)(editor.state, editor.view.dispatch)
    const isNumbered = editor.view.dom.querySelector('.note.is-open:not(.is-in-text)')
    const inside = editor.view.dom.querySelector('.note-words')
    return isNumbered && inside ? [shown(inside)] : []
  })
  const references = words.references().map(({ label, runs }) => squeeze((label ?? '') + wordsOf(runs)))
  editor.destroy()
  return { body, numbers, notes, references }
}

/** What an export says, from the composition that every format sets. */
function inLetter(doc: Node, citer: Citer, headingNumbers: HeadingNumbers) {
  const settings = draftSettingsSchema.parse({ headingNumbers })
  const letter = letterOf(doc, { citer, fields: FIELDS, settings })
  const list = letter.blocks.findIndex((block) => block.type === 'references')
  // The page shows note numbers that touch with room between them, where a file has a comma.
  const isComma = (inline: Inline | undefined, index: number, all: readonly Inline[]) =>
    inline?.type === 'text' &&
    inline.text === ',' &&
    inline.marks.includes('superscript') &&
    all[index - 1]?.type === 'note' &&
    all[index + 1]?.type === 'note'
  const words = (inlines: readonly Inline[]) =>
    inlineWords(inlines.filter((inline, index, all) => !isComma(inline, index, all)))
  const body = [...inlinesOf(list < 0 ? letter.blocks : letter.blocks.slice(0, list - 1))]
  return {
    body: squeeze(body.map(words).join(' ')),
    numbers: letter.notes.map(({ number }) => String(number)),
    notes: letter.notes.map(({ inlines }) => squeeze(inlineWords(inlines))),
    references:
      list < 0 ? [] : [...inlinesOf(letter.blocks.slice(list))].map((entry) => squeeze(inlineWords(entry))),
  }
}

describe.each(everyCiter())('in the style $style', ({ citer }) => {
  it.each(HEADING_NUMBERS)(
    'the page and every export say the same words, headings numbered by %s',
    (numbers) => {
      expect(onPage(kitchenSinkDoc(), citer, numbers)).toEqual(inLetter(kitchenSinkDoc(), citer, numbers))
    },
  )
  it('they do so for any letter the editor can hold', () => {
    fc.assert(
      fc.property(docArbitrary({ maxBlocks: 5 }), fc.constantFrom(...HEADING_NUMBERS), (doc, numbers) => {
        expect(onPage(doc, citer, numbers)).toEqual(inLetter(doc, citer, numbers))
      }),
      { numRuns: 15 },
    )
  })
})
