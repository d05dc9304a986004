import type { Finding } from '../finding.ts'
import type { Preflight } from '../preflight.ts'
import { keptPerBlock, placeOf, readBlocks, type Words } from '../read-blocks.ts'
import { registerCitations } from './register-citations.ts'

/** One place that names a document or bill; `isWhole` when it says enough to find it by. */
type Mention = { key: string; words: Words; start: number; end: number; isWhole: boolean; message: string }

/** Documents and bills of which the letter nowhere says the date or the Congress, each at the first place it is cited. */
export function incompleteCitations({ doc, values }: Pick<Preflight, 'doc' | 'values'>): Finding[] {
  const mentions = readBlocks(doc, values).flatMap((block) =>
    mentionsIn(block).map((mention) => ({ block, mention })),
  )
  const whole = new Set(mentions.flatMap(({ mention }) => (mention.isWhole ? [mention.key] : [])))
  const seen = new Set<string>()
  return mentions.flatMap(({ block, mention }): Finding[] => {
    const { key, words, start, end, message } = mention
    if (whole.has(key) || seen.has(key)) return []
    seen.add(key)
    return [
      {
        check: 'citation-form',
        level: 'advice',
        about: key,
        message,
        place: placeOf(block, words, start, end),
      },
    ]
  })
}

const mentionsIn = keptPerBlock(({ words }): Mention[] =>
  words.flatMap((each) => [...registerMentions(each), ...billMentions(each)]),
)

const registerMentions = (words: Words): Mention[] =>
  registerCitations(words.text).map((cited) => {
    const { start, end, volume, page, bracket, isLong, isShort } = cited
    return {
      ...{ key: isShort ? `${volume} at ${page}` : `${volume} ${page}`, words, start, end },
      isWhole: !isLong || isShort || /\b(?:19|20)\d\d\b/.test(bracket ?? ''),
      message: `“${words.text.slice(start, end)}” has no date. Give the day of publication in brackets behind it.`,
    }
  })

const billMentions = (words: Words): Mention[] =>
  [...words.text.matchAll(/(?<![\w.])(H\. ?R\.|S\.) (\d{1,5})(?![\w-]|[.,]\d)/g)].map((match) => {
    const [whole, chamber = '', number = ''] = match
    const end = match.index + whole.length
    return {
      ...{ key: `${chamber.replace(' ', '')} ${number}`, words, start: match.index, end },
      // A note right behind it says the rest.
      isWhole:
        words.notes.some((place) => place >= end && place < end + 300) ||
        /\bCong(?:ress\b|\.)|\b(?:19|20)\d\d\b/.test(
          words.text.slice(Math.max(0, match.index - 80), end + 80),
        ),
      message: `“${whole}” does not say of which Congress. Numbers of bills begin anew with each: add it, as in “118th Cong.”`,
    }
  })
