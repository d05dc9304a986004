import type { Node } from '@tiptap/pm/model'
import type { Finding, Fix, Place } from '#domain/preflight/finding.ts'

/**
 * Where positions of the letter `then` are in the letter `now`. The two letters are compared rather than their changes
 * followed, because a teammate's keystroke arrives as a replacement of the whole letter.
 */
export function positionsNow(then: Node, now: Node): (pos: number) => number {
  const start = then.content.findDiffStart(now.content)
  const end = then.content.findDiffEnd(now.content)
  if (start === null || end === null) return (pos) => pos
  const blocks = placesOf(now)
  return (pos) => {
    const { node, index, offset } = then.childAfter(pos)
    const nearest = blocks
      .filter((block) => node?.eq(block.node))
      .toSorted((a, b) => Math.abs(a.index - index) - Math.abs(b.index - index))[0]
    if (nearest) return nearest.start + pos - offset
    // Its own block changed: what stands behind the change moved with it.
    return Math.min(pos >= end.a && pos >= start ? pos + end.b - end.a : pos, now.content.size)
  }
}

function placesOf(doc: Node): { node: Node; start: number; index: number }[] {
  const places: { node: Node; start: number; index: number }[] = []
  doc.forEach((node, start, index) => {
    places.push({ node, start, index })
  })
  return places
}

/**
 * A finding with its positions moved from the letter that was checked to the one there is. A fix of words that have
 * changed meanwhile is left out.
 */
export function placeNow<F extends Finding>(finding: F, then: Node, now: Node): F {
  if (then === now) return finding
  const move = positionsNow(then, now)
  const moved = <T extends Place | Fix>(part: T): T =>
    JSON.parse(JSON.stringify(part), (name, value) =>
      name === 'from' || name === 'to' || name === 'pos' ? move(value) : value,
    )
  const { fix, ...rest } = finding
  const placed = { ...rest, place: moved(finding.place) } as F
  const movedFix = fix && moved(fix)
  return movedFix && wordsOf(now, movedFix) === wordsOf(then, fix) ? { ...placed, fix: movedFix } : placed
}

const wordsOf = (doc: Node, fix: Fix): string =>
  'from' in fix && fix.from <= fix.to ? doc.textBetween(fix.from, fix.to, '\n', '\ufffc') : ''
