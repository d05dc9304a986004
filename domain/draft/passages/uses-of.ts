import type { Node } from '@tiptap/pm/model'
import type { BlockArgument } from '../nodes/block-attributes.ts'

/** What a letter uses of the library, each once: arguments at the revisions its words came from, and sources it cites. */
export type LetterUses = { arguments: { id: string; revision: string }[]; sources: string[] }

const ID = /^[a-z0-9][a-z0-9-]{0,199}$/
const REVISION = /^[\w-]{1,100}$/

/**
 * Reads off a letter what it uses of the library, in the order of the letter. What no library could have given, which
 * only a tampered browser writes, is left out.
 */
export function usesOf(doc: Node): LetterUses {
  const used = new Map<string, { id: string; revision: string }>()
  const sources = new Set<string>()
  doc.forEach((block) => {
    const { id, revision }: Partial<BlockArgument> = block.attrs.argument ?? {}
    if (isId(id) && typeof revision === 'string' && REVISION.test(revision))
      used.set(`${id} ${revision}`, { id, revision })
  })
  doc.descendants((node) => {
    if (node.type.name === 'citation' && isId(node.attrs.sourceId)) sources.add(node.attrs.sourceId)
  })
  return { arguments: [...used.values()], sources: [...sources] }
}

const isId = (id: unknown): id is string => typeof id === 'string' && ID.test(id)
