import type { Node } from '@tiptap/pm/model'
import { diffWords, type WordChange } from '#domain/text/diff-words.ts'
import { outlineOf } from '../reading/read-doc.ts'
import { formOf } from './block-form.ts'
import type { LetterChange } from './compare-letters.ts'
import type { Edit } from './edit.ts'
import { blockName, wordsOf } from './edit-words.ts'

const CHANGE_KINDS = [
  ...(['words', 'looks', 'added', 'removed', 'replaced', 'form'] as const),
  ...(['split', 'joined', 'moved-here', 'moved-away'] as const),
] as const

/** A change as a person reads it. */
export type ChangeWords = {
  kind: (typeof CHANGE_KINDS)[number]
  /** The heading the change stands under; empty before the first. */
  section: string
  /** The words around the change and the change itself. */
  words: WordChange[]
  /** For `form`: what the block is and what it becomes, each in a sentence. */
  form: { from: string; to: string } | null
  /** In a conflict: what the copy did to the words it was made of, and what the letter says there now. */
  conflict: { inCopy: WordChange[]; now: string } | null
}

/** How many characters are shown of a paragraph before and after a change. */
const AROUND = 70

/** A change in words: in the draft as it stands, or, where both changed the same words, what each made of them. */
export function describeChange(
  { state, moved, inBase, edit }: LetterChange,
  base: Node,
  current: Node,
): ChangeWords {
  const section = sectionAt(current, edit.from)
  const now = state === 'made' ? { doc: base, edit: inBase } : { doc: current, edit }
  const conflict =
    state === 'conflict' && inBase.kind !== 'form' && edit.kind !== 'form'
      ? { inCopy: inContext(base, inBase), now: wordsThere(current, edit) }
      : null
  const { doc } = now
  if (now.edit.kind === 'form') {
    const node = doc.nodeAt(now.edit.from)
    const form = {
      from: node ? blockName(node.type.name, formOf(node)) : 'a block',
      to: blockName(now.edit.type.name, now.edit.form),
    }
    const words: WordChange[] = [{ kind: 'same', text: node ? shortened(wordsOf(node)) : '' }]
    return { kind: 'form', section, words, form, conflict }
  }
  const kind = moved ? MOVES[moved.half] : kindOf(doc, now.edit)
  return { kind, section, words: inContext(doc, now.edit), form: null, conflict }
}

const MOVES = { from: 'moved-away', to: 'moved-here' } as const

type ContentEdit = Extract<Edit, { content: unknown }>
/** Stands for the end of a paragraph that came or went. */
const PARAGRAPH_END = '\u00b6\n'

function kindOf(doc: Node, { kind, from, to, content }: ContentEdit): ChangeWords['kind'] {
  if (kind === 'split') return 'split'
  if (kind === 'join') return 'joined'
  if (kind === 'words') {
    const isSame = from !== to && wordsOf(doc.slice(from, to).content) === wordsOf(content)
    return isSame ? 'looks' : 'words'
  }
  if (from === to) return 'added'
  return content.size === 0 ? 'removed' : 'replaced'
}

function changedWords(doc: Node, { kind, from, to, content }: ContentEdit): WordChange[] {
  const [before, after] = [wordsOf(doc.slice(from, to).content), wordsOf(content)]
  if (kind === 'split') return seamWords(diffWords(before, content.content.map(wordsOf).join('')), 'added')
  if (kind === 'join') {
    const gone = doc.slice(from, to).content.content.map(wordsOf).join('')
    return seamWords(diffWords(gone, after), 'removed')
  }
  return diffWords(before, after)
}
const seamWords = (words: readonly WordChange[], kind: 'added' | 'removed'): WordChange[] => [
  ...words,
  { kind, text: PARAGRAPH_END },
]

const inContext = (doc: Node, edit: ContentEdit): WordChange[] =>
  edit.kind === 'blocks' ? changedWords(doc, edit) : withContext(doc, edit, changedWords(doc, edit))

/** What a letter says where an edit would be made, with the words around it. */
function wordsThere(doc: Node, edit: ContentEdit): string {
  const words = wordsOf(doc.slice(edit.from, edit.to).content)
  if (edit.kind === 'blocks') return words
  return withContext(doc, edit, [{ kind: 'same', text: words }])
    .map(({ text }) => text)
    .join('')
}

function withContext(doc: Node, edit: ContentEdit, changed: readonly WordChange[]): WordChange[] {
  const $from = doc.resolve(edit.from)
  const $to = doc.resolve(edit.to)
  const before = wordsOf($from.parent.content.cut(0, $from.parentOffset))
  const after = wordsOf($to.parent.content.cut($to.parentOffset))
  const lead = before.length > AROUND ? `… ${before.slice(-AROUND).replace(/^\S*\s/, '')}` : before
  const trail = after.length > AROUND ? `${after.slice(0, AROUND).replace(/\s\S*$/, '')} …` : after
  const same = (text: string): WordChange[] => (text === '' ? [] : [{ kind: 'same', text }])
  return [...same(lead), ...changed, ...same(trail)]
}

const shortened = (words: string) =>
  words.length > 2 * AROUND ? `${words.slice(0, 2 * AROUND).replace(/\s\S*$/, '')} …` : words

const headings = new WeakMap<Node, { pos: number; words: string }[]>()

/** The words of the last heading that begins before a place. */
function sectionAt(doc: Node, pos: number): string {
  const known = headings.get(doc) ?? outlineOf(doc).map(({ pos: at, text }) => ({ pos: at, words: text }))
  headings.set(doc, known)
  return known.findLast((heading) => heading.pos <= pos)?.words ?? ''
}
