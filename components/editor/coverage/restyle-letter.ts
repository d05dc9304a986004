import type { QuestionLabelStyle } from '#domain/draft/coverage/question-label-style.ts'
import { restyleLabels } from '#domain/draft/coverage/restyle-labels.ts'
import type { LetterEditor } from '../editor-context.ts'
import { asOneStep } from './one-step.ts'

/** Prints question labels in another style, for everybody; undo takes the changed words back. */
export function restyleLetter(
  { editor, questions, settings }: Pick<LetterEditor, 'editor' | 'questions' | 'settings'>,
  style: QuestionLabelStyle,
): void {
  settings.set('questionLabels', style)
  const { tr, doc, schema } = editor.state
  for (const { from, to, text } of restyleLabels(doc, questions.all, style).toReversed()) {
    tr.replaceWith(from, to, schema.text(text, doc.nodeAt(from)?.marks))
  }
  asOneStep(editor, tr)
}
