import { Fragment, type Node } from '@tiptap/pm/model'
import { TextSelection, type Transaction } from '@tiptap/pm/state'
import type { Argument } from '#domain/library/argument.ts'
import type { Question } from '#domain/notice/notice.ts'
import type { BlockArgument } from '../nodes/block-attributes.ts'
import { answersOf } from './coverage.ts'

/** What the sections of a letter's body are ordered by. */
export type RegroupBy =
  | { kind: 'question'; questions: readonly Question[] }
  | { kind: 'theme'; arguments: ReadonlyArray<Pick<Argument, 'id' | 'topic'>> }

/** A top-level section: a heading and what stands under it. `start` and `end` count the letter's blocks. */
export type Section = { heading: string; start: number; end: number }

/** A section where it stands after regrouping; `was` is its place before, both counted among `sections` from 0. */
export type Regrouped = Section & { was: number; isMoved: boolean }

/**
 * The sections of a letter as they would stand in order. Only sections that answer something (by question), or whose
 * words come from the library (by theme), change places, and only among themselves: introduction, contents, sections
 * of the writer's own and the conclusion stay where they are. Sections that come to the same place keep their order.
 * By question, a section stands where the first of its questions stands in the notice; by theme, the topics follow one
 * another as they first come up in the letter.
 */
export function regroupPlan(doc: Node, by: RegroupBy): Regrouped[] {
  const sections = sectionsOf(doc)
  const rankOf = by.kind === 'question' ? questionRank(by.questions) : topicRank(by.arguments)
  const ranks = sections.map(({ start, end }) => {
    const blocks = doc.children.slice(start, end)
    return blocks.some((block) => FIXED.has(block.type.name)) ? null : rankOf(blocks)
  })
  const slots = [...ranks.keys()].filter((place) => ranks[place] !== null)
  const order = slots.toSorted((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b)
  const placed = [...sections.keys()]
  for (const [index, slot] of slots.entries()) placed[slot] = order[index] ?? slot
  return placed.flatMap((was, place) => {
    const section = sections[was]
    return section ? [{ ...section, was, isMoved: was !== place }] : []
  })
}

/**
 * Puts the sections of a letter in order, in one step. Every block stays as it is, with what it answers and where it
 * came from, and the cursor stays in its words.
 */
export function regroup(tr: Transaction, by: RegroupBy): Transaction {
  const { doc, selection } = tr
  const plan = regroupPlan(doc, by)
  const first = plan.findIndex(({ isMoved }) => isMoved)
  if (first < 0) return tr
  const last = plan.findLastIndex(({ isMoved }) => isMoved)
  const moved = plan.slice(first, last + 1)
  const start = Math.min(...moved.map((section) => section.start))
  const end = Math.max(...moved.map((section) => section.end))
  const blocks = moved.flatMap((section) => doc.children.slice(section.start, section.end))
  const from = sizeOf(doc.children.slice(0, start))
  tr.replaceWith(from, from + sizeOf(blocks), Fragment.from(blocks))
  const at = selection.$anchor.index(0)
  if (at < start || at >= end || selection.$anchor.depth === 0) return tr
  const home = moved.find((section) => at >= section.start && at < section.end)
  if (!home) return tr
  const before = moved
    .slice(0, moved.indexOf(home))
    .flatMap((each) => doc.children.slice(each.start, each.end))
  const shift = from + sizeOf(before) - sizeOf(doc.children.slice(0, home.start))
  return tr.setSelection(TextSelection.near(tr.doc.resolve(selection.anchor + shift)))
}

const FIXED = new Set(['letterPart', 'contents', 'questionsAnswered'])
const sizeOf = (blocks: readonly Node[]) => blocks.reduce((size, block) => size + block.nodeSize, 0)

/** The sections under the highest headings of a letter; what opens it and what closes it belongs to none. */
function sectionsOf(doc: Node): Section[] {
  const blocks = doc.children
  const levels = blocks.flatMap((block) => (block.type.name === 'heading' ? [Number(block.attrs.level)] : []))
  const level = Math.min(...levels)
  const end = bodyEnd(blocks)
  const starts = [...blocks.keys()].filter(
    (place) => place < end && blocks[place]?.type.name === 'heading' && blocks[place]?.attrs.level === level,
  )
  return starts.map((start, index) => ({
    heading: blocks[start]?.textContent.replace(/\s+/g, ' ').trim() ?? '',
    start,
    end: starts[index + 1] ?? end,
  }))
}

/**
 * Where the body ends: at the closing or, in a letter that concludes without a heading, at the paragraphs before it
 * that belong to no answer.
 */
function bodyEnd(blocks: readonly Node[]): number {
  const closing = blocks.findIndex(
    ({ type, attrs }) =>
      type.name === 'letterPart' && (attrs.part === 'closing' || attrs.part === 'signature'),
  )
  let end = closing < 0 ? blocks.length : closing
  const isLoose = (block: Node | undefined) =>
    block?.type.name === 'paragraph' && answersOf(block).length === 0 && block.attrs.argument === null
  while (end > 0 && isLoose(blocks[end - 1])) end -= 1
  return end
}

function questionRank(questions: readonly Question[]) {
  const places = new Map(questions.map(({ id }, place) => [id, place]))
  return (blocks: readonly Node[]): number | null => {
    const found = blocks.flatMap((block) => answersOf(block).flatMap((id) => places.get(id) ?? []))
    return found.length === 0 ? null : Math.min(...found)
  }
}

function topicRank(library: ReadonlyArray<Pick<Argument, 'id' | 'topic'>>) {
  const topics = new Map(library.map(({ id, topic }) => [id, topic]))
  const ranks = new Map<string, number>()
  return (blocks: readonly Node[]): number | null => {
    const topic = blocks
      .map((block) => topics.get((block.attrs.argument as BlockArgument | null)?.id ?? ''))
      .find((each) => each !== undefined)
    if (topic === undefined) return null
    const rank = ranks.get(topic) ?? ranks.size
    ranks.set(topic, rank)
    return rank
  }
}
