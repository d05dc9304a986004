// @vitest-environment jsdom
import { expect, test } from 'vitest'
import type { Question } from '#domain/notice/notice.ts'
import { inlinesOf, inlineWords } from '#export/page/words.ts'
import { letterOf } from '#tests/export/support/letter-of.ts'
import { nodePlace, openEditor, paragraph, selectNode, text } from './open-editor.ts'

const question = (id: string, label: string): Question => ({
  ...{ id, label, parentId: null, text: `Text of ${id}` },
  span: null,
})
const asked = [question('q1', '1'), question('q2', '2'), question('q3', '3')]
const list = { type: 'questionsAnswered', attrs: { withSkipped: false } }
const letter = [
  list,
  { type: 'heading', attrs: { level: 1 }, content: [text('Costs')] },
  paragraph([text('High.')], ['q2']),
]

const shown = ({ view }: ReturnType<typeof openEditor>['editor']) =>
  [...view.dom.querySelectorAll('[data-questions-answered] p')].map((line) => line.textContent)

test('the list shows the answers, the skipped ones when asked for, and labels in the chosen style', () => {
  const { editor, questions, settings } = openEditor(letter, { asked })
  expect(shown(editor)).toEqual(['Question 2: Costs'])
  questions.skip(['q3'], 'Not our field.')
  expect(shown(editor)).toEqual(['Question 2: Costs'])
  editor.view.dom.querySelector<HTMLElement>('.list-option')?.click()
  settings.set('questionLabels', 'brackets')
  expect(shown(editor)).toEqual(['(2): Costs', 'This letter does not address:', '(3): Not our field.'])
  questions.reopen(['q3'])
  expect(shown(editor)).toEqual(['(2): Costs'])
})

test('the page and every export list the same words', () => {
  const { editor, questions, settings } = openEditor(letter, { asked })
  questions.skip(['q1', 'q3'], 'We have no ships.')
  settings.set('questionLabels', 'short')
  editor.view.dispatch(editor.state.tr.setNodeAttribute(0, 'withSkipped', true))
  const { blocks } = letterOf(editor.state.doc, {
    ...{ questions: asked, skipped: questions.skipped(), settings: settings.get() },
  })
  const exported = [...inlinesOf(blocks)].map(inlineWords)
  expect(exported.slice(0, shown(editor).length)).toEqual(shown(editor))
  expect(shown(editor)).toHaveLength(4)
})

test('a list that is put in says its lines at once, and can be taken out like any block', () => {
  const { editor } = openEditor(letter.slice(1), { asked })
  editor.commands.insertContentAt(0, list)
  expect(shown(editor)).toEqual(['Question 2: Costs'])
  selectNode(editor, nodePlace(editor.state.doc, 'questionsAnswered'))
  editor.commands.deleteSelection()
  expect(shown(editor)).toEqual([])
})
