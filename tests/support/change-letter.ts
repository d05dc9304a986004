import type { Node } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import { Transform } from '@tiptap/pm/transform'
import { parseDoc } from '#domain/draft/doc.ts'
import { draftSchema } from '#domain/draft/schema.ts'
import type { Instruction } from '#domain/notice/instructions/instruction.ts'
import type { NoticeFacts } from '#domain/notice/notice.ts'
import type { Fix } from '#domain/preflight/finding.ts'
import { fixLetter } from '#domain/preflight/fix-letter.ts'
import type { Preflight } from '#domain/preflight/preflight.ts'

/** A change to a letter, as a person or a mishap makes it. */
export type Change = (letter: Preflight) => Preflight

/** Several changes, one after another. */
export const all =
  (...changes: Change[]): Change =>
  (letter) =>
    changes.reduce((changed, change) => change(changed), letter)

const onDoc =
  (change: (tr: Transform) => void): Change =>
  (letter) => {
    const tr = new Transform(letter.doc)
    change(tr)
    tr.doc.check()
    return { ...letter, doc: tr.doc }
  }

/** The words replaced where they first stand, or everywhere. Fails when they are not there. */
export const reword = (words: string, by: string, where: 'first' | 'everywhere' = 'first'): Change =>
  onDoc((tr) => {
    const places = placesOf(tr.doc, words)
    if (places.length === 0) throw new Error(`The letter does not say "${words}".`)
    for (const from of (where === 'first' ? places.slice(0, 1) : places).toReversed()) {
      tr.replaceWith(from, from + words.length, by === '' ? [] : draftSchema.text(by))
    }
  })

/** Where words stand within one text. */
function placesOf(doc: Node, words: string): number[] {
  const places: number[] = []
  doc.descendants((node, pos) => {
    for (let at = node.text?.indexOf(words) ?? -1; at >= 0; at = node.text?.indexOf(words, at + 1) ?? -1) {
      places.push(pos + at)
    }
  })
  return places
}

/** The first top-level block that fits, taken out. */
export const without = (fits: (block: Node) => boolean): Change =>
  onDoc((tr) => {
    let place: { from: number; to: number } | null = null
    tr.doc.forEach((block, pos) => {
      if (place === null && fits(block)) place = { from: pos, to: pos + block.nodeSize }
    })
    const { from, to } = place ?? { from: -1, to: -1 }
    tr.delete(from, to)
  })

export const isPart = (name: string) => (block: Node) => block.attrs.part === name
export const isHeading = (words: string) => (block: Node) =>
  block.type.name === 'heading' && block.textContent === words

/** A block put before the conclusion. */
export const insert = (json: unknown): Change =>
  onDoc((tr) => {
    let at = 0
    tr.doc.forEach((block, pos) => {
      if (isHeading('Conclusion')(block)) at = pos
    })
    tr.insert(at, parseDoc({ type: 'doc', content: [json] }).children)
  })

/** A paragraph put before the conclusion. */
export const insertWords = (words: string): Change =>
  insert({ type: 'paragraph', content: [{ type: 'text', text: words }] })

export const withFacts =
  (facts: Partial<NoticeFacts>): Change =>
  (letter) =>
    letter.notice
      ? { ...letter, notice: { ...letter.notice, facts: { ...letter.notice.facts, ...facts } } }
      : letter

/** What the notice asks for besides. */
export const asking =
  (instruction: Instruction): Change =>
  (letter) =>
    withFacts({ instructions: [...(letter.notice?.facts.instructions ?? []), instruction] })(letter)

/** The letter once a fix was taken. */
export function take(letter: Preflight, fix: Fix): Preflight {
  if (fix.kind === 'setting') return { ...letter, settings: { ...letter.settings, [fix.name]: fix.value } }
  if (fix.kind === 'title') return { ...letter, title: fix.title }
  const { tr } = EditorState.create({ doc: letter.doc })
  fixLetter(tr, fix)
  tr.doc.check()
  return { ...letter, doc: tr.doc }
}
