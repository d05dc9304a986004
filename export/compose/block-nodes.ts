import type { Node } from '@tiptap/pm/model'
import { LETTER_PARTS } from '#domain/draft/nodes/letter-part.ts'
import { figureLabel } from '#domain/draft/numbers/figures.ts'
import { isTitled } from '#domain/draft/numbers/letter-headings.ts'
import { LIMITS } from '#domain/limits.ts'
import type { Block, Inline } from '../letter.ts'
import { asBold, captionInlines, withoutOrigins } from '../page/words.ts'
import { cleanText } from './clean-text.ts'
import type { BlockComposer, Composition } from './composition.ts'
import { breakChangeOf } from './review-marks.ts'

/** Whether a reader would see anything of these inlines. */
const hasWords = (inlines: readonly Inline[]) =>
  withoutOrigins(inlines).some((inline) =>
    inline.type === 'text' ? inline.text.trim() !== '' : inline.type !== 'break',
  )

/** An empty paragraph is a writer's way to make room; the styles of the letter make it instead. */
export const composeParagraph: BlockComposer = (node, composition) => {
  const inlines = composition.inlines(node)
  const change = breakChangeOf(node.attrs)
  return hasWords(inlines) || change.breakChange ? [{ type: 'paragraph', inlines, ...change }] : []
}

/** A heading inside a list, quote or table is set as a bold paragraph: the outline holds sections only. */
export const composeHeading: BlockComposer = (node, composition, depth) => {
  const inlines = composition.inlines(node)
  const change = breakChangeOf(node.attrs)
  const heading = depth === 0 && isTitled(node) ? composition.nextHeading() : undefined
  if (heading) {
    const { level, role, number, isListed, startsPage } = heading
    return [
      {
        ...{ type: 'heading', level, role, number, inlines, ...change },
        ...(isListed ? {} : { isListed }),
        ...(startsPage ? { startsPage } : {}),
      },
    ]
  }
  if (!hasWords(inlines)) return []
  return [
    { type: 'paragraph', inlines: depth > 0 && isTitled(node) ? inlines.map(asBold) : inlines, ...change },
  ]
}

/** Past the depth a page can show, what a container holds is set without the container. */
const isTooDeep = (composition: Composition, depth: number) => {
  if (depth < LIMITS.exportDepth) return false
  composition.warnings.add(
    `Lists, quotes and tables nested more than ${LIMITS.exportDepth} deep are set as plain paragraphs; all their words are kept.`,
  )
  return true
}

const items = (node: Node, composition: Composition, depth: number) =>
  node.children.map((item) => ({ blocks: composition.blocks(item, depth + 1) }))

export const composeBullets: BlockComposer = (node, composition, depth) =>
  isTooDeep(composition, depth)
    ? composition.blocks(node, depth)
    : [{ type: 'bullets', items: items(node, composition, depth) }]

export const composeNumbers: BlockComposer = (node, composition, depth) => {
  if (isTooDeep(composition, depth)) return composition.blocks(node, depth)
  const start = Number(node.attrs.start)
  return [
    {
      type: 'numbers',
      marker: 'number',
      start: Number.isInteger(start) && start >= 0 && start < 100_000 ? start : 1,
      items: items(node, composition, depth).map((item) => ({ blocks: item.blocks.map(countedInLetters) })),
    },
  ]
}

/** Numbered lists at any depth in a block, counted a, b, c: the list that holds them counts 1, 2, 3. */
function countedInLetters(block: Block): Block {
  if (block.type === 'quote') return { ...block, blocks: block.blocks.map(countedInLetters) }
  if (block.type !== 'bullets' && block.type !== 'numbers') return block
  const inner = block.items.map((item) => ({ blocks: item.blocks.map(countedInLetters) }))
  return block.type === 'bullets' ? { ...block, items: inner } : { ...block, marker: 'letter', items: inner }
}

export const composeQuote: BlockComposer = (node, composition, depth) => {
  const blocks = composition.blocks(node, depth + 1)
  return blocks.length === 0 || isTooDeep(composition, depth) ? blocks : [{ type: 'quote', blocks }]
}

/** A list item, row or cell met outside its own container: its blocks stand for it. */
export const composeLoose: BlockComposer = (node, composition, depth) => composition.blocks(node, depth)

export const composePicture: BlockComposer = (node, composition) => {
  const { images, warnings } = composition
  const imageId =
    String(node.attrs.src ?? '')
      .split('/')
      .at(-1) ?? ''
  const alt = cleanText(String(node.attrs.alt ?? '')).trim()
  const line = cleanText(String(node.attrs.caption ?? '')).trim()
  // A picture that is missing keeps its number, so that the others keep theirs.
  const caption = line === '' ? null : { label: figureLabel(composition.figures++), words: line }
  if (!images.has(imageId)) {
    warnings.add(
      `The picture “${alt || 'without a description'}” could not be found: add it to the draft again.`,
    )
    const text = `[Picture missing${alt ? `: ${alt}` : ''}]`
    const missing: Block = { type: 'paragraph', inlines: [{ type: 'text', text, marks: ['italic'] }] }
    return caption ? [missing, { type: 'paragraph', inlines: captionInlines(caption) }] : [missing]
  }
  if (alt === '') {
    warnings.add(
      'A picture has no description, so a person who cannot see it learns nothing from it: add one.',
    )
  }
  const written = Number(node.attrs.width)
  const width = written > 0 && Number.isFinite(written) ? written : null
  return [{ type: 'picture', imageId, alt, width, caption }]
}

export const composePart: BlockComposer = (node, composition) => {
  const part = LETTER_PARTS.find((known) => known === node.attrs.part) ?? 'reference'
  const paragraphs = node.children.map((paragraph) => composition.inlines(paragraph))
  return paragraphs.some(hasWords) ? [{ type: 'part', part, paragraphs: paragraphs.filter(hasWords) }] : []
}

export const composeContents: BlockComposer = (): Block[] => [{ type: 'contents' }]

export const composeRule: BlockComposer = (): Block[] => [{ type: 'rule' }]
