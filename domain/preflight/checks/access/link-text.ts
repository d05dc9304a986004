import type { Node } from '@tiptap/pm/model'
import type { Finding } from '../../finding.ts'
import type { Check } from '../../preflight.ts'
import { keptPerBlock, readBlocks } from '../../read-blocks.ts'

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/iu
const VAGUE =
  /^(?:(?:click |see |read )?here|(?:this|the) (?:link|page|site|website|article|report)|link|read more|more|source|website)$/iu

type Linked = { href: string; text: string; from: number; to: number }

/** Links whose words do not say where they lead, counted from the block. In a note an address is at home. */
const poorLinks = keptPerBlock(({ node }) => linksIn(node).filter(({ text }) => isPoor(text)))

/** Links in the letter's text say where they lead. */
export const linkText: Check = ({ doc, values }): Finding[] =>
  readBlocks(doc, values).flatMap((block) =>
    poorLinks(block).map(({ href, text, from, to }) => ({
      check: 'link-text',
      level: 'advice',
      about: `${text.trim()} ${href}`,
      message: ADDRESS.test(text.trim())
        ? 'A bare address stands in the text. Say what it is, and put the address in a note.'
        : `“${text.trim()}” does not say where the link leads. Name it.`,
      place: { kind: 'words', from: block.pos + from, to: block.pos + to },
    })),
  )

const isPoor = (text: string) => {
  const words = text.trim().replace(/[.,;:]+$/u, '')
  return ADDRESS.test(words) || VAGUE.test(words)
}

/** The links of a block, each whole, whatever else marks parts of it. */
function linksIn(block: Node): Linked[] {
  const links: Linked[] = []
  const visit = (node: Node, offset: number) => {
    if (node.type.name === 'footnote') return
    node.forEach((child, at) => {
      const from = offset + 1 + at
      const href = child.marks.find(({ type }) => type.name === 'link')?.attrs.href
      const last = links.at(-1)
      if (!child.isText) visit(child, from)
      else if (typeof href === 'string' && last?.to === from && last.href === href) {
        last.text += child.text ?? ''
        last.to += child.nodeSize
      } else if (typeof href === 'string') {
        links.push({ href, text: child.text ?? '', from, to: from + child.nodeSize })
      }
    })
  }
  visit(block, 0)
  return links
}
