import type { Node } from '@tiptap/pm/model'
import { BLOCK_TYPES, type BlockArgument } from '#domain/draft/nodes/block-attributes.ts'
import type { DraftNodeName } from '#domain/draft/schema.ts'
import type { Block, BlockOrigin, Inline } from '../letter.ts'
import {
  composeBullets,
  composeContents,
  composeHeading,
  composeLoose,
  composeNumbers,
  composeParagraph,
  composePart,
  composePicture,
  composeQuote,
  composeRule,
} from './block-nodes.ts'
import type { BlockComposer, Composition, InlineComposer } from './composition.ts'
import { composeExhibit, composeExhibits } from './exhibits.ts'
import { composeBreak, composeCitation, composeField, composeText } from './inline-nodes.ts'
import { composeNote } from './notes.ts'
import { composeQuestionsAnswered } from './questions-answered.ts'
import { withReview } from './review-marks.ts'
import { composeTable } from './table-node.ts'

/** How each node of the schema is set. A node without a line here does not compile. */
const NODES = {
  doc: { block: composeLoose },
  paragraph: { block: composeParagraph },
  heading: { block: composeHeading },
  bulletList: { block: composeBullets },
  orderedList: { block: composeNumbers },
  listItem: { block: composeLoose },
  blockquote: { block: composeQuote },
  horizontalRule: { block: composeRule },
  table: { block: composeTable },
  tableRow: { block: composeLoose },
  tableHeader: { block: composeLoose },
  tableCell: { block: composeLoose },
  image: { block: composePicture },
  letterPart: { block: composePart },
  contents: { block: composeContents },
  questionsAnswered: { block: composeQuestionsAnswered },
  exhibitList: { block: composeExhibits },
  text: { inline: composeText },
  hardBreak: { inline: composeBreak },
  footnote: { inline: composeNote },
  citation: { inline: composeCitation },
  exhibit: { inline: composeExhibit },
  field: { inline: composeField },
} satisfies Record<DraftNodeName, { block: BlockComposer } | { inline: InlineComposer }>

const COMMA: Inline = { type: 'text', text: ',', marks: ['superscript'] }

const isDraftNode = (name: string): name is DraftNodeName => Object.hasOwn(NODES, name)

function composerOf(node: Node): { block?: BlockComposer; inline?: InlineComposer } {
  const name = node.type.name
  if (!isDraftNode(name)) throw new RangeError(`Export does not know the node “${name}”.`)
  return NODES[name]
}

/** The blocks of a node's children. Throws `RangeError` at a node export has no rule for: nothing is dropped. */
export const composeBlocks = (parent: Node, composition: Composition, depth: number): Block[] =>
  parent.children.flatMap((child, place) => {
    const { block } = composerOf(child)
    if (!block) throw new RangeError(`Export met “${child.type.name}” where a block should stand.`)
    const blocks = block(child, composition, depth)
    return depth === 0 ? blocks : blocks.map((made) => ({ ...made, from: [place, ...(made.from ?? [])] }))
  })

/** The blocks of the whole letter, each with the block of the draft that it comes from. */
export const composeTop = (doc: Node, composition: Composition): Block[] =>
  doc.children.flatMap((child, index) =>
    composeBlocks(child.type.schema.node('doc', null, child), composition, 0).map((block) => ({
      ...block,
      origin: originOf(child, index),
    })),
  )

const CARRYING: readonly string[] = BLOCK_TYPES

const originOf = ({ type, attrs }: Node, index: number): BlockOrigin => {
  const isCarrying = CARRYING.includes(type.name)
  const argument: BlockArgument | null = isCarrying ? attrs.argument : null
  const answers: string[] = isCarrying ? attrs.answers : []
  return { index, argument, answers }
}

/** The inlines of a node's children, under the same law. Note calls that touch are parted by a comma. */
export const composeInlines = (parent: Node, composition: Composition): Inline[] =>
  parent.children.flatMap((child, index) => {
    const { inline } = composerOf(child)
    if (!inline) throw new RangeError(`Export met “${child.type.name}” where words should stand.`)
    const { notes } = composition.cited
    const next = notes[composition.citedSoFar.notes]
    if (child.isText && parent.maybeChild(index + 1)?.type.name === 'footnote' && next?.movedStop)
      return withReview(child.marks, inline(withoutStop(child, next.movedStop.back), composition))
    const touches =
      child.type.name === 'footnote' &&
      parent.maybeChild(index - 1)?.type.name === 'footnote' &&
      next?.inText === null &&
      notes[composition.citedSoFar.notes - 1]?.inText === null
    return [...(touches ? [COMMA] : []), ...withReview(child.marks, inline(child, composition))]
  })

/** Words without the stop that is printed behind the citation after them. */
function withoutStop(text: Node, back: number): Node {
  const words = text.text ?? ''
  const at = words.length - back
  return text.type.schema.text(words.slice(0, at) + words.slice(at + 1), text.marks)
}
