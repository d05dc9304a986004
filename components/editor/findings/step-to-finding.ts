import { toast } from '#components/ui/toaster.tsx'
import { keyOf } from '#domain/preflight/finding.ts'
import { answerTo } from '#domain/preflight/finding-override.ts'
import type { LetterEditor } from '../editor-context.ts'
import type { EditorUi } from '../frame/use-editor-ui.ts'
import { PANES_FIT } from '../frame/use-is-wide.ts'
import { goToFinding } from './go-to-finding.ts'

/** Leads to the next finding that nobody has answered, or the one before, round and round, and says what it is. */
export function stepToFinding(letter: LetterEditor, ui: EditorUi, direction: 1 | -1): void {
  const reasons = letter.overrides.get()
  const findings = letter.live.get().findings.filter((finding) => answerTo(finding, reasons) === null)
  const at = findings.findIndex((finding) => keyOf(finding) === letter.currentFinding.get())
  const start = at < 0 && direction < 0 ? 0 : at
  const next = findings.at((start + direction) % Math.max(1, findings.length))
  if (!next) {
    toast('The checks found nothing to look at.')
    return
  }
  const isWide = window.matchMedia(`(min-width: ${PANES_FIT}px)`).matches
  // A sheet would cover the very words; there the message comes by itself.
  if (isWide) ui.showPanel('checks')
  else toast(next.message)
  goToFinding(letter, ui, keyOf(next))
}
