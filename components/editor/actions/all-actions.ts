import type { EditorAction } from './editor-action.ts'
import { GO_ACTIONS } from './go-actions.ts'
import { INSERT_ACTIONS } from './insert-actions.ts'
import { PARAGRAPH_ACTIONS } from './paragraph-actions.ts'
import { QUESTION_ACTIONS } from './question-actions.ts'
import { LETTER_ACTIONS, SHOW_ACTIONS } from './show-actions.ts'
import { TABLE_ACTIONS } from './table-actions.ts'
import { TEXT_ACTIONS } from './text-actions.ts'

/** Everything a writer can do, in the order of the palette. */
export const ALL_ACTIONS: readonly EditorAction[] = [
  ...INSERT_ACTIONS,
  ...QUESTION_ACTIONS,
  ...GO_ACTIONS,
  ...TEXT_ACTIONS,
  ...PARAGRAPH_ACTIONS,
  ...TABLE_ACTIONS,
  ...LETTER_ACTIONS,
  ...SHOW_ACTIONS,
]

/** An action by its id; the ids are written in the toolbar. */
export function actionById(id: string): EditorAction {
  const action = ALL_ACTIONS.find((each) => each.id === id)
  if (!action) throw new Error(`There is no editor action "${id}".`)
  return action
}
