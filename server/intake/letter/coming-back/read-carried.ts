import type { Node } from '@tiptap/pm/model'
import {
  CARRIED_NAMESPACE,
  type CarriedLetter,
  carriedLetterSchema,
} from '#domain/draft/carried/carried-letter.ts'
import type { DocJson } from '#domain/draft/doc.ts'
import { isAllowedAddress } from '#domain/draft/nodes/link-address.ts'
import { isAttachment } from '#domain/draft/nodes/picture.ts'
import { draftSchema } from '#domain/draft/schema.ts'
import type { WordElement } from '../word-tree.ts'

/** What came of looking for the letter that a working copy carries. */
export type FoundCarried = { is: 'none' } | { is: 'damaged' } | { is: 'whole'; carried: CarriedLetter }

/** The letter that a working copy carries in its custom XML, once everything in it is known to fit a draft. */
export function readCarried(customXml: readonly string[], build: (xml: string) => WordElement): FoundCarried {
  const part = customXml.find((xml) => xml.includes(CARRIED_NAMESPACE))
  if (part === undefined) return { is: 'none' }
  try {
    const carried = carriedLetterSchema.parse(JSON.parse(build(part).text))
    for (const { node } of [...carried.blocks, ...carried.inlines]) checkNode(node)
    return { is: 'whole', carried }
  } catch {
    // Whoever changed it, by hand or by accident: the words on the page are the letter then.
    return { is: 'damaged' }
  }
}

/** Anybody may write into a file: no node of it may lead where a draft's own may not. */
function checkNode(json: DocJson): void {
  const node = draftSchema.nodeFromJSON(json)
  node.check()
  const check = (each: Node) => {
    const link = each.marks.find(({ type }) => type.name === 'link')
    if (link && !isAllowedAddress(link.attrs.href)) throw new RangeError('A link leads nowhere it may.')
    if (each.type.name === 'image' && !isAttachment(String(each.attrs.src)))
      throw new RangeError('A picture is none of ours.')
  }
  check(node)
  node.descendants(check)
}
