import { countWords } from '#domain/draft/assemble/letter-size.ts'
import type { Finding } from '../../finding.ts'
import type { Check } from '../../preflight.ts'
import { type BlockWords, keptPerBlock, placeOf, readBlocks, type Words } from '../../read-blocks.ts'
import { type SentencePlace, sentencesIn } from '../../sentences.ts'

const SENTENCE_WORDS = 45
const PARAGRAPH_WORDS = 250
const PASSIVE_RUN = 4
/** A section as long as this needs a heading, a list or a table for the eye to rest on. */
const SECTION_WORDS = 1_500

type Reading = { words: number; long: Place[]; passive: Place | null; isLong: boolean }
type Place = SentencePlace & { in: Words; words: number }

/** Where a reader would tire: one piece of advice for each section, about the worst of what it holds. */
export const readability: Check = ({ doc, values }) =>
  sectionsOf(readBlocks(doc, values)).flatMap((section) => adviceOn(section) ?? [])

/** Blocks from one heading to the next. */
function sectionsOf(blocks: readonly BlockWords[]): BlockWords[][] {
  const sections: BlockWords[][] = [[]]
  for (const block of blocks) {
    if (block.node.type.name === 'heading') sections.push([])
    else if (block.node.type.name !== 'letterPart') sections.at(-1)?.push(block)
  }
  return sections
}

function adviceOn(section: readonly BlockWords[]): Finding | null {
  const read = section.map((block) => ({ block, ...readingOf(block) }))
  const long = read.flatMap(({ block, long: places }) => places.map((place) => ({ block, place })))
  const longest = long.toSorted((a, b) => b.place.words - a.place.words)[0]
  const advise = (message: string, block: BlockWords, place: Place): Finding => ({
    ...{ check: 'readability', level: 'advice', message },
    about: place.text.replace(/[\s\ufffc]+/g, ' ').slice(0, 80),
    place: placeOf(block, place.in, place.start, Math.max(place.start + 1, place.end)),
  })
  if (longest) {
    const others = long.length > 1 ? ` ${long.length} sentences of this section are that long.` : ''
    const message = `This sentence runs to ${longest.place.words} words. Two shorter ones would be read with less effort.${others}`
    return advise(message, longest.block, longest.place)
  }
  const wall = read.find(({ isLong }) => isLong)
  const first = wall && firstOf(wall.block)
  if (wall && first)
    return advise(
      `This paragraph runs to ${wall.words} words. Divide it where its thought turns.`,
      wall.block,
      first,
    )
  for (const { block, passive } of read)
    if (passive)
      return advise(
        'Several sentences in a row do not say who acts. Name who does what in some of them.',
        block,
        passive,
      )
  const isBroken = section.some(({ node }) =>
    ['bulletList', 'orderedList', 'table', 'image', 'blockquote'].includes(node.type.name),
  )
  const total = read.reduce((sum, { words }) => sum + words, 0)
  const start = section[0] && firstOf(section[0])
  if (isBroken || total <= SECTION_WORDS || !section[0] || !start) return null
  return advise(
    `This section runs to ${total} words without a heading. A heading or two would let a reader find the way.`,
    section[0],
    start,
  )
}

function firstOf({ words: [words] }: BlockWords): Place | null {
  const [sentence] = words ? sentencesIn(words) : []
  return words && sentence ? { ...sentence, in: words, words: 0 } : null
}

const readingOf = keptPerBlock(({ node, words }): Reading => {
  const prose = words.filter(({ role }) => role === 'body' || role === 'list')
  const sentences = prose.flatMap((each) =>
    sentencesIn(each).map(
      (sentence): Place => ({
        ...sentence,
        in: each,
        words: longestStretch(sentence.text),
      }),
    ),
  )
  const total = prose.reduce((sum, { text }) => sum + countWords(text.replaceAll('\ufffc', ' ')), 0)
  return {
    words: total,
    long: sentences.filter((sentence) => sentence.words > SENTENCE_WORDS),
    passive: passiveRun(sentences),
    isLong: node.type.name === 'paragraph' && total > PARAGRAPH_WORDS,
  }
})

const IS_PASSIVE =
  /\b(?:is|are|was|were|be|been|being|gets?|got)(?: (?:not|also|often|\p{Ll}{2,20}ly))? (?:\p{Ll}{2,20}ed|made|done|given|taken|seen|known|shown|found|held|kept|built|written|said|set|put|brought|thought|drawn|chosen|paid|met|left|sent|told|sold|used)\b/u

/** Words a reader has to hold at once: a semicolon or a colon is a place to rest. */
const longestStretch = (sentence: string) =>
  Math.max(
    ...sentence
      .replaceAll('\ufffc', ' ')
      .split(/[;:]\s/)
      .map(countWords),
  )

/** The first of so many sentences in a row in which something is done and nobody does it. */
function passiveRun(sentences: readonly Place[]): Place | null {
  let run = 0
  for (const [place, sentence] of sentences.entries()) {
    run = sentence.text.length < 3_000 && IS_PASSIVE.test(sentence.text) ? run + 1 : 0
    if (run === PASSIVE_RUN) return sentences[place - PASSIVE_RUN + 1] ?? null
  }
  return null
}
