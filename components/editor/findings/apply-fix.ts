import { yUndoPluginKey } from '@tiptap/y-tiptap'
import { draftSettingsSchema } from '#domain/draft/settings.ts'
import type { Fix } from '#domain/preflight/finding.ts'
import { fixLetter, isLetterFix } from '#domain/preflight/fix-letter.ts'
import type { LetterEditor } from '../editor-context.ts'
import { markFinding } from '../extensions/finding-mark.ts'

/** What came of a fix, as a sentence for the person. */
export type Fixed = { isDone: boolean; message: string }

const GONE = 'The letter has changed here. Wait a moment for the checks, then try again.'

/** Makes the change a finding offers. In the letter it is one step, which one undo takes back. */
export async function applyFix(letter: LetterEditor, key: string): Promise<Fixed> {
  const fix = letter.live.find(key)?.fix
  if (!fix) return { isDone: false, message: GONE }
  if (fix.kind === 'title') {
    const { draftId, checks } = letter
    const answer = await checks.actions.renameDraft({ draftId, title: fix.title })
    return answer.ok
      ? { isDone: true, message: 'The draft has its new title.' }
      : { isDone: false, message: answer.message }
  }
  if (fix.kind === 'setting') return setSetting(letter, fix)
  const { state, view } = letter.editor
  const { tr } = state
  if (!isLetterFix(fix) || !fixLetter(tr, fix)) return { isDone: false, message: GONE }
  // A step of its own: what was typed a moment before is not taken back with it.
  yUndoPluginKey.getState(state)?.undoManager.stopCapturing()
  view.dispatch(markFinding(tr, null))
  return { isDone: true, message: 'Changed. Undo takes it back.' }
}

function setSetting({ settings }: LetterEditor, fix: Extract<Fix, { kind: 'setting' }>): Fixed {
  const next = draftSettingsSchema.parse({ ...settings.get(), [fix.name]: fix.value })
  settings.set(fix.name, next[fix.name])
  return { isDone: true, message: 'Changed for the whole letter.' }
}
