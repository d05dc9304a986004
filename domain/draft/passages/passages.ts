import type { Node } from '@tiptap/pm/model'
import type { Library } from '#domain/library/library.ts'
import type { BlockArgument } from '../nodes/block-attributes.ts'

/** The blocks of a letter that came into it as one passage of an argument, with what was written among them since. */
export type LetterPassage = {
  argument: BlockArgument
  /** The positions before its first block and behind its last. */
  from: number
  to: number
  blocks: Node[]
}

const keyOf = ({ id, revision, passage }: BlockArgument) => `${id} ${revision} ${passage}`

/**
 * The passages of a letter, in order. Blocks of the writer's own between two blocks of a passage belong to it; a
 * heading of theirs, or another passage, ends it.
 */
export function passagesIn(doc: Node): LetterPassage[] {
  const passages: LetterPassage[] = []
  let current: LetterPassage | null = null
  let waiting: Node[] = []
  doc.forEach((block, pos) => {
    const argument: BlockArgument | null = block.attrs.argument ?? null
    if (argument === null) {
      if (block.type.name === 'heading' || block.type.name === 'letterPart') current = null
      waiting.push(block)
      return
    }
    if (current && keyOf(current.argument) === keyOf(argument)) {
      current.blocks.push(...waiting, block)
      current.to = pos + block.nodeSize
    } else {
      current = { argument, from: pos, to: pos + block.nodeSize, blocks: [block] }
      passages.push(current)
    }
    waiting = []
  })
  return passages
}

/** The passages of which the library has a newer revision, which the writer has not declined. */
export const outdatedPassages = (doc: Node, library: Pick<Library, 'arguments'>): LetterPassage[] =>
  passagesIn(doc).filter(({ argument }) => {
    const newest = library.arguments.find(({ id }) => id === argument.id)
    return (
      newest !== undefined && newest.revision !== argument.revision && newest.revision !== argument.declined
    )
  })
