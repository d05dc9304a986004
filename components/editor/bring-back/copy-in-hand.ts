import type { Editor } from '@tiptap/core'
import { Node } from '@tiptap/pm/model'
import { compareLetters, type LetterChange } from '#domain/draft/compare/compare-letters.ts'
import type { DocJson } from '#domain/draft/doc.ts'
import type { EditedCopy } from '#domain/draft/import/import-lines.ts'

export type Verdict = 'accepted' | 'rejected'

/** An edited copy that is being compared with the letter, and what its reader has chosen so far. */
export type CopyInHand = {
  copy: EditedCopy
  /** What the copy grew out of: the letter as it was sent out or, where nobody knows, as it was when the copy came. */
  base: Node
  isBaseKnown: boolean
  /** Which reading of the copy's own tracked changes is compared. */
  verdict: Verdict
  hasTrackedChanges: boolean
  edited: Node
  /** Change id → whether it is to be made, where somebody said so. */
  chosen: ReadonlyMap<string, boolean>
}

/** Takes a copy in hand as it was read, in the editor's own schema. */
export function takeInHand(editor: Editor, copy: EditedCopy): CopyInHand {
  const { doc, schema } = editor.state
  return {
    ...{ copy, verdict: 'accepted', chosen: new Map(), isBaseKnown: copy.base !== null },
    base: copy.base ? Node.fromJSON(schema, copy.base) : doc,
    hasTrackedChanges: JSON.stringify(copy.accepted) !== JSON.stringify(copy.rejected),
    edited: asRead(editor, copy.accepted),
  }
}

/** The same copy, its own tracked changes read the other way. */
export const readAs = (editor: Editor, hand: CopyInHand, verdict: Verdict): CopyInHand => ({
  ...{ ...hand, verdict, chosen: new Map() },
  edited: asRead(editor, hand.copy[verdict]),
})

const asRead = (editor: Editor, json: DocJson) => Node.fromJSON(editor.schema, json)

/** What the copy would change in the letter as it stands. */
export const changesOf = ({ base, edited }: CopyInHand, current: Node): LetterChange[] =>
  compareLetters({ base, edited, current })

/** Whether a change is to be made: as somebody chose, else whenever it collides with nothing. */
export const isChosen = ({ chosen }: CopyInHand, { id, state }: LetterChange): boolean =>
  state !== 'made' && (chosen.get(id) ?? state === 'open')

/** The same copy with some changes chosen, or not. */
export const withChosen = (hand: CopyInHand, ids: readonly string[], isOn: boolean): CopyInHand => ({
  ...hand,
  chosen: new Map([...hand.chosen, ...ids.map((id) => [id, isOn] as const)]),
})
