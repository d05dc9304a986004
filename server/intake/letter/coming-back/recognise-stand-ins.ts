import type { CarriedLetter } from '#domain/draft/carried/carried-letter.ts'
import type { DocJson, MarkJson } from '#domain/draft/doc.ts'
import type { FlatBlock } from '../blocks/flat-block.ts'
import { mapInlines } from './stand-ins.ts'

const STANDING = ['field', 'citation', 'exhibit']
/** Fewer characters than this may stand anywhere by chance. */
const LEAST = 3
const CHANGED = ['insertion', 'deletion', 'formatting']

type Carried = CarriedLetter['inlines'][number]

/**
 * Puts nodes back behind words where a program dropped the controls around them: in a block that had such nodes, words
 * that are exactly theirs, in their order, stand for them again. A block with controls is left as it is.
 */
export function recogniseStandIns(
  flat: readonly FlatBlock[],
  original: DocJson,
  inlines: CarriedLetter['inlines'],
): readonly FlatBlock[] {
  if (hasControls(flat)) return flat
  const sought = nodesIn(original).flatMap((node): Carried[] => {
    const known = inlines.find((each) => JSON.stringify(each.node) === JSON.stringify(node))
    return known && known.words.length >= LEAST && !/^\[.*\]$/u.test(known.words) ? [known] : []
  })
  return sought.length === 0 ? flat : mapInlines(flat, (content) => recognise(content, sought))
}

const nodesIn = (json: DocJson): DocJson[] =>
  STANDING.includes(json.type) ? [json] : (json.content ?? []).flatMap(nodesIn)

const hasControls = (flat: readonly FlatBlock[]): boolean => {
  let found = false
  mapInlines(flat, (content) => {
    const isHeld = (inline: DocJson): boolean =>
      inline.type === 'stand-in' || (inline.content ?? []).some(isHeld)
    found ||= content.some(isHeld)
    return [...content]
  })
  return found
}

/** Takes what it finds out of `sought`. */
function recognise(content: readonly DocJson[], sought: Carried[]): DocJson[] {
  let inlines = content.map((inline) =>
    inline.content ? { ...inline, content: recognise(inline.content, sought) } : inline,
  )
  for (let at = 0; at < sought.length; ) {
    const known = sought[at]
    const replaced = known ? replaceFirst(inlines, known) : null
    if (replaced) {
      inlines = replaced
      sought.splice(at, 1)
    } else at++
  }
  return inlines
}

const lettersOf = ({ type, text = '' }: DocJson) =>
  type === 'text' ? text : type === 'hardBreak' ? '\n' : '\ufffc'

function replaceFirst(inlines: readonly DocJson[], { node, words }: Carried): DocJson[] | null {
  const from = inlines.map(lettersOf).join('').indexOf(words)
  if (from < 0) return null
  const until = from + words.length
  const out: DocJson[] = []
  let at = 0
  let isPut = false
  for (const inline of inlines) {
    const letters = lettersOf(inline)
    const end = at + letters.length
    const isTouched = end > from && at < until
    if (isTouched && inline.marks?.some(({ type }) => CHANGED.includes(type))) return null
    if (!isTouched) out.push(inline)
    else {
      if (at < from) out.push({ ...inline, text: letters.slice(0, from - at) })
      if (!isPut) out.push({ ...node, ...withComments(inline.marks) })
      isPut = true
      if (end > until) out.push({ ...inline, text: letters.slice(until - at) })
    }
    at = end
  }
  return out
}

const withComments = (marks: readonly MarkJson[] = []) => {
  const comments = marks.filter(({ type }) => type === 'comment')
  return comments.length > 0 ? { marks: comments } : {}
}
