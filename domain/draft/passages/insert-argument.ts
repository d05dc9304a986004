import { Fragment, type Node } from '@tiptap/pm/model'
import { type Command, type EditorState, TextSelection } from '@tiptap/pm/state'
import type { Argument, Passage } from '#domain/library/argument.ts'
import type { LetterPart } from '../nodes/letter-part.ts'
import { argumentBlocks, type FillOptions } from './fill-argument.ts'

const ENDING: readonly LetterPart[] = ['closing', 'signature']

/**
 * Inserts an argument's blocks at the nearest top-level boundary after the selection, inside the letter's body:
 * never among the parts that open it, nor after its closing. Without `answers` the words answer what the section
 * they land in answers. One transaction, so one undo takes it back.
 */
export function insertArgument(
  argument: Argument,
  passage: Passage,
  options: Omit<FillOptions, 'answers'> & { answers?: readonly string[] },
): Command {
  return (state, dispatch) => {
    const index = insertionIndex(state)
    const answers = options.answers ?? answersOfSection(state.doc, index)
    const nodes = argumentBlocks(argument, passage, { ...options, answers }).map((block) =>
      state.schema.nodeFromJSON(block),
    )
    const fragment = Fragment.from(nodes)
    if (fragment.size === 0 || !state.doc.canReplace(index, index, fragment)) return false
    if (dispatch) {
      const pos = positionOf(state.doc, index)
      const tr = state.tr.insert(pos, fragment)
      dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(pos + fragment.size), -1)).scrollIntoView())
    }
    return true
  }
}

/** The child index before which an argument goes. */
function insertionIndex({ doc, selection }: EditorState): number {
  const { $to } = selection
  let index = $to.depth > 0 ? $to.index(0) + 1 : $to.index(0)
  const partAt = (child: number) => {
    const node = doc.maybeChild(child)
    return node?.type.name === 'letterPart' ? node.attrs.part : null
  }
  const isEnding = (child: number) => ENDING.includes(partAt(child))
  while (partAt(index) !== null && !isEnding(index)) index += 1
  while (index > 0 && isEnding(index - 1)) index -= 1
  return index
}

function positionOf(doc: Node, index: number): number {
  let pos = 0
  for (let child = 0; child < index; child += 1) pos += doc.child(child).nodeSize
  return pos
}

/** The questions answered by the section a top-level index stands in. */
function answersOfSection(doc: Node, index: number): string[] {
  for (let child = index - 1; child >= 0; child -= 1) {
    const node = doc.child(child)
    if (node.type.name === 'heading') return node.attrs.answers
  }
  return []
}
