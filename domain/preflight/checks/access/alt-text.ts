import type { Finding } from '../../finding.ts'
import type { Check } from '../../preflight.ts'
import { keptPerBlock, readBlocks } from '../../read-blocks.ts'

/** A file's name, or a word that only says that there is a picture. */
const SAYS_NOTHING =
  /^[^\s]+\.(?:png|jpe?g|gif|webp|svg)$|^(?:image|picture|photo|figure|chart|screenshot)\s*\d*$/iu

/** Pictures whose description is missing or says nothing, from the start of their block. */
const silentPictures = keptPerBlock(({ node: block }) => {
  const found: { at: number; size: number; src: string; alt: string }[] = []
  const look = (node: typeof block, at: number) => {
    if (node.type.name !== 'image') return
    const alt = String(node.attrs.alt ?? '').trim()
    if (alt === '' || SAYS_NOTHING.test(alt))
      found.push({ at, size: node.nodeSize, src: String(node.attrs.src), alt })
  }
  look(block, 0)
  block.descendants((node, pos) => look(node, pos + 1))
  return found
})

/** Every picture says in words what it shows. */
export const altText: Check = ({ doc, values }): Finding[] =>
  readBlocks(doc, values).flatMap((block) =>
    silentPictures(block).map(({ at, size, src, alt }) => ({
      check: 'alt-text',
      level: 'warning',
      about: src,
      message:
        alt === ''
          ? 'A picture has no description. Say in a sentence what it shows.'
          : `“${alt}” does not say what the picture shows. Say it in a sentence.`,
      place: { kind: 'words', from: block.pos + at, to: block.pos + at + size },
    })),
  )
