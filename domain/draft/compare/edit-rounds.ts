import type { Node } from '@tiptap/pm/model'
import { Mapping, Transform } from '@tiptap/pm/transform'
import { type Edit, makeEdit } from './edit.ts'

/**
 * Edits of one comparison in rounds, each to be made as one transaction after the other: the binding to the shared
 * document sees no more than one change in a paragraph at a time, so that what it writes is as small as the words that
 * changed, and a teammate's cursor and typing beside them stay where they are. Places are those at the time of the round.
 */
export function editRounds(doc: Node, edits: readonly Edit[]): Edit[][] {
  const inOrder = edits.toSorted((a, b) => a.from - b.from || a.to - b.to).toReversed()
  const rounds: Edit[][] = []
  /** How many words of each paragraph have been changed already, by the place of the paragraph. */
  const busy = new Map<number, number>()
  for (const edit of inOrder) {
    if (edit.kind !== 'words') continue
    const $from = doc.resolve(edit.from)
    const block = $from.before($from.parent.type.name === 'footnote' ? $from.depth - 1 : $from.depth)
    const round = busy.get(block) ?? 0
    busy.set(block, round + 1)
    rounds[round] = [...(rounds[round] ?? []), edit]
  }
  for (const edit of inOrder) if (edit.kind !== 'words') rounds.push([edit])
  return placed(doc, rounds)
}

/** The rounds with the places their edits have once the rounds before are made. */
function placed(doc: Node, rounds: readonly Edit[][]): Edit[][] {
  const done = new Mapping()
  let now = doc
  return rounds.map((round) => {
    // What is still to be made stands before what was made at its edge.
    const here = round.map((edit) => ({
      ...edit,
      ...{ from: done.map(edit.from, -1), to: done.map(edit.to, -1) },
    }))
    const tr = new Transform(now)
    for (const edit of here) makeEdit(tr, edit)
    done.appendMapping(tr.mapping)
    now = tr.doc
    return here
  })
}
