import type { Node } from '@tiptap/pm/model'
import { answersOf } from './coverage.ts'

/** A run of blocks under one heading that answer the same questions, by its place in the letter. */
export type AnswerPassage = {
  /** Tells it from every other passage of the letter, and stays while the letter changes elsewhere. */
  key: string
  /** The words of the heading it stands under, empty before the first. */
  heading: string
  /** Its first words. */
  opening: string
  answers: readonly string[]
  /** Where it starts, its heading included when it is the first under it. */
  from: number
  /** The positions of its blocks, and of its heading when it is the first under it. */
  blocks: number[]
}

const OPENING_CHARS = 80

/**
 * The passages of a letter, in order. What answers nothing by its nature, an empty paragraph, a line, a quotation that
 * nobody assigned, neither belongs to a passage nor ends one; a heading ends it, and so does a part of the letter.
 */
export function answerPassages(doc: Node): AnswerPassage[] {
  const passages: AnswerPassage[] = []
  const seen = new Map<string, number>()
  let current: AnswerPassage | null = null
  let heading = ''
  let headingPos: number | null = null
  doc.forEach((block, pos) => {
    if (block.type.name === 'heading') {
      heading = block.textContent.replace(/\s+/g, ' ').trim()
      headingPos = pos
      current = null
    } else if (block.type.name === 'letterPart') {
      current = null
    } else if (canAnswer(block)) {
      const answers = answersOf(block)
      if (current && isSameSet(current.answers, answers)) {
        current.blocks.push(pos)
        return
      }
      const opening = block.textContent.replace(/\s+/g, ' ').trim().slice(0, OPENING_CHARS)
      const name = `${heading} / ${opening}`
      const count = (seen.get(name) ?? 0) + 1
      seen.set(name, count)
      current = {
        ...{ key: `${name} ${count}`, heading, opening, answers },
        from: headingPos ?? pos,
        blocks: headingPos === null ? [pos] : [headingPos, pos],
      }
      headingPos = null
      passages.push(current)
    }
  })
  return passages
}

/** The passage a position is in: the one with its block, else the next under the same heading, else the one before. */
export function passageAt(doc: Node, pos: number): AnswerPassage | null {
  const passages = answerPassages(doc)
  const $pos = doc.resolve(Math.min(pos, doc.content.size))
  const start = $pos.depth > 0 ? $pos.before(1) : $pos.pos
  const own = passages.find(({ blocks }) => blocks.includes(start))
  if (own) return own
  const block = doc.nodeAt(start)
  if (!block || block.type.name === 'letterPart') return null
  const before = passages.findLast(({ blocks }) => (blocks.at(-1) ?? 0) < start)
  const after = passages.find(({ from, blocks }) => from <= start && (blocks.at(-1) ?? 0) > start)
  return after ?? before ?? null
}

function canAnswer(block: Node): boolean {
  if (!('answers' in block.attrs)) return false
  if (answersOf(block).length > 0) return true
  if (block.type.name === 'blockquote') return false
  return block.content.size > 0 || block.isAtom
}

const isSameSet = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((id) => b.includes(id))
