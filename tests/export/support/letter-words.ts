import type { Block, Inline, Letter } from '#export/letter.ts'
import { inlinesOf, inlineWords, withoutOrigins } from '#export/page/words.ts'

/** The same words however a format breaks, spaces and hyphenates them. */
export const squeeze = (words: string) => words.normalize('NFKC').replace(/[\s\u00ad\u2010-]+/gu, '')

export const bodyWords = ({ blocks }: { blocks: readonly Block[] }) =>
  squeeze([...inlinesOf(blocks)].map(inlineWords).join(' '))

/** The same without the numbers of headings, which Word counts and does not hold as words. */
export const typedWords = ({ blocks }: Letter) =>
  bodyWords({
    blocks: blocks.map((block) => (block.type === 'heading' ? { ...block, number: null } : block)),
  })

export const noteWords = (letter: Letter) => letter.notes.map((note) => squeeze(inlineWords(note.inlines)))

const hrefs = (inlines: readonly Inline[]) =>
  withoutOrigins(inlines).flatMap((inline) => (inline.type === 'text' && inline.href ? [inline.href] : []))

/** Every address the letter leads to, each once, sorted. */
export const letterLinks = (letter: Letter) =>
  [
    ...new Set([
      ...[...inlinesOf(letter.blocks)].flatMap(hrefs),
      ...letter.notes.flatMap((note) => hrefs(note.inlines)),
    ]),
  ].toSorted()

/** The numbers of the notes in the order of their calls. */
export const noteCalls = (letter: Letter) =>
  [...inlinesOf(letter.blocks)].flat().flatMap((inline) => (inline.type === 'note' ? [inline.number] : []))

/** Leaves out scripts that no typeface of ours holds; what a PDF shows for them depends on the machine's fonts. */
export const ownScripts = (words: string) =>
  words.replace(/[\p{Script=Han}\p{Extended_Pictographic}\0]/gu, '')

/** The same letter with Latin letters for Hebrew ones: a PDF holds mixed directions in the order of the page. */
export const leftToRight = ({ blocks, notes, ...rest }: Letter): Letter => ({
  ...rest,
  ...JSON.parse(JSON.stringify({ blocks, notes }).replace(/\p{Script=Hebrew}/gu, 'h')),
})
