import type { Node } from '@tiptap/pm/model'
import { Mapping, StepMap, Transform } from '@tiptap/pm/transform'
import { type Edit, sameEdit, withEdits } from './edit.ts'
import { editsBetween } from './edits-between.ts'
import { withMoves } from './with-moves.ts'

export type LetterStates = {
  /** The letter both others grew out of: what was sent out, or what the draft was when the copy came back. */
  base: Node
  /** The copy that somebody edited. */
  edited: Node
  /** The draft as it stands now. */
  current: Node
}

/** One change that an edited copy brings, and what it would do to the draft as it stands. */
export type LetterChange = {
  /** The same for as long as base and edited copy are the same, whatever is written in the draft meanwhile. */
  id: string
  /**
   * `made` when the draft says so already; `conflict` when the team has changed the same words since, differently:
   * taking the change then puts the copy's words in place of the team's.
   */
  state: 'open' | 'made' | 'conflict'
  /** Where it is half of a move, which half and what the other is called: both are made or neither is. */
  moved: { half: 'from' | 'to'; with: string } | null
  /** In the base, with what it did there. */
  inBase: Edit
  /** In the draft. */
  edit: Edit
}

/** The changes of an edited copy against the draft, in order; those that collide with the same words of the team as one. */
export function compareLetters({ base, edited, current }: LetterStates): LetterChange[] {
  const ours = base === current ? [] : editsBetween(base, current, 'all')
  const theirs = copyEdits(base, edited, ours)
  const moved = mappingOf(ours)
  const { made, left } = sharedEdits(theirs, ours)
  const changes: LetterChange[] = []
  let past = 0
  for (let at = 0; at < theirs.length; ) {
    const first = theirs[at] as Edit
    while (past < left.length && (left[past]?.to ?? 0) < first.from) past += 1
    const stretch = made.has(first) ? alone(first) : stretchFrom(theirs, at, left, past)
    const state = made.has(first) ? 'made' : stretch.ours.length > 0 ? 'conflict' : 'open'
    const edit = inBase(base, stretch)
    changes.push({
      id: idOf(theirs, at),
      state,
      moved: null,
      inBase: edit,
      edit: inCurrent(edit, moved, state),
    })
    at += stretch.theirs.length
  }
  return withMoves(changes, base)
}

/** The copy's edits. A block that both sides worked on is told neither as split nor as joined by either. */
function copyEdits(base: Node, edited: Node, ours: readonly Edit[]): Edit[] {
  const theirs = editsBetween(base, edited)
  const seams = theirs.filter(({ kind }) => kind === 'split' || kind === 'join')
  const blocks = seams.flatMap(({ from, to }) => {
    const [$from, $to] = [base.resolve(from), base.resolve(to)]
    const range = { from: $from.before(), to: $to.after() }
    return ours.some((own) => own.from < range.to && own.to > range.from) ? [$from.parent, $to.parent] : []
  })
  return blocks.length > 0 ? editsBetween(base, edited, new Set(blocks)) : theirs
}

/** By its place in the base, since what the team writes meanwhile may change how many edits there are. */
function idOf(edits: readonly Edit[], at: number): string {
  const from = edits[at]?.from ?? 0
  let turn = 0
  while (edits[at - 1 - turn]?.from === from) turn += 1
  return turn === 0 ? String(from) : `${from}.${turn}`
}

/** The edits that both sides made alike, and those of ours that are left. */
function sharedEdits(theirs: readonly Edit[], ours: readonly Edit[]): { made: Set<Edit>; left: Edit[] } {
  const byPlace = Map.groupBy(ours, ({ from, to }) => `${from} ${to}`)
  const made = new Set<Edit>()
  const shared = new Set<Edit>()
  for (const edit of theirs) {
    const same = byPlace
      .get(`${edit.from} ${edit.to}`)
      ?.find((own) => !shared.has(own) && sameEdit(edit, own))
    if (!same) continue
    made.add(edit)
    shared.add(same)
  }
  return { made, left: ours.filter((edit) => !shared.has(edit)) }
}

type Range = { from: number; to: number }
type Stretch = { theirs: Edit[]; ours: Edit[]; range: Range }

const alone = (edit: Edit): Stretch => ({ theirs: [edit], ours: [], range: edit })

/** The edit at `at` with whatever of either side lies in one stretch with it, until nothing more does. */
function stretchFrom(theirs: readonly Edit[], at: number, ours: readonly Edit[], past: number): Stretch {
  const first = theirs[at] as Edit
  const found = alone(first)
  for (let grew = true; grew; ) {
    grew = false
    for (let place = past; (ours[place]?.from ?? Infinity) <= found.range.to; place += 1) {
      const own = ours[place]
      if (!own || found.ours.includes(own) || !collide(own, found.range)) continue
      found.ours.push(own)
      found.range = hull(found.range, own)
      grew = true
    }
    const next = theirs[at + found.theirs.length]
    if (next && found.ours.some((own) => collide(own, next))) {
      found.theirs.push(next)
      found.range = hull(found.range, next)
      grew = true
    }
  }
  return found
}

const hull = (a: Range, b: Range): Range => ({ from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) })

/** Whether two edits touch the same words. What is put in at the edge of the other's words is not among them. */
function collide(a: Range, b: Range): boolean {
  if (a.from === a.to && b.from === b.to) return false
  return a.from < b.to && b.from < a.to
}

/** Where places of the base are in the draft. */
function mappingOf(ours: readonly Edit[]): Mapping {
  const ranges = ours.flatMap((edit) =>
    edit.kind === 'form' ? [] : [edit.from, edit.to - edit.from, edit.content.size],
  )
  return new Mapping([new StepMap(ranges)])
}

/** Several edits in one stretch as one edit of the whole stretch. */
function inBase(base: Node, { theirs, range }: Stretch): Edit {
  const [first] = theirs
  if (first && theirs.length === 1 && first.from === range.from && first.to === range.to) return first
  const kind = base.resolve(range.from).parent.inlineContent ? 'words' : 'blocks'
  const tr = withEdits(new Transform(base), theirs)
  const { content } = tr.doc.slice(tr.mapping.map(range.from, -1), tr.mapping.map(range.to, 1))
  return { kind, ...range, content }
}

function inCurrent(edit: Edit, moved: Mapping, state: LetterChange['state']): Edit {
  if (edit.kind === 'form') {
    const from = moved.map(edit.from, 1)
    return { ...edit, from, to: from + 1 }
  }
  // What the team put in beside the copy's words stays; what it put among them goes with them.
  const inward = state === 'conflict' ? -1 : 1
  const from = moved.map(edit.from, inward)
  return { ...edit, from, to: edit.from === edit.to ? from : Math.max(from, moved.map(edit.to, -inward)) }
}
