import { foldWords } from '#domain/evidence/search/fold-words.ts'
import type { Finding } from '../../finding.ts'
import { firstPage, partsOf, textOf } from '../../letter-regions.ts'
import type { Check } from '../../preflight.ts'
import { type BlockWords, isTyped, placeOf, readBlocks, type Words } from '../../read-blocks.ts'

/** Share of the title's words that a line must hold to be meant as the title. */
const MEANT = 0.5

/** The notice's title: on the first page, and in the reference as the notice has it. */
export const noticeTitle: Check = ({ doc, values, notice }): Finding[] => {
  const title = notice?.facts.title
  const wanted = foldWords(title?.value ?? '')
  if (!title || wanted === '') return []
  const blocks = readBlocks(doc, values)
  const reference = partsOf(blocks, 'reference')
  const whole = reference.length > 0 ? reference : firstPage(blocks)
  if (foldWords(textOf(whole).replaceAll('\n', ' ')).includes(wanted)) return []

  const asked = title.span ? { asked: title.span } : {}
  const base = { check: 'notice-title', level: 'warning', about: 'title', ...asked } as const
  const meant = reference.flatMap((block) => block.words.map((words) => ({ block, words }))).find(isSubject)
  if (!meant) {
    const place = reference[0] && firstWords(reference[0])
    const message = 'The first page does not give the title of the notice. Add it to the reference.'
    return [{ ...base, message, place: place ?? { kind: 'letter' } }]
  }
  const { block, words } = meant
  const { start, end } = subjectOf(words)
  const place = placeOf(block, words, start, end)
  const isClose = overlap(foldWords(words.text.slice(start, end)), wanted) >= MEANT
  return [
    {
      ...base,
      message: isClose
        ? 'The title in the reference differs from the title of the notice.'
        : 'The reference names something other than the title of the notice.',
      place,
      ...(isClose &&
        isTyped(words, start, end) &&
        !holdsNumber(words.text.slice(start, end), title.value) && {
          fix: {
            ...{ kind: 'replace', from: place.from, to: place.to, text: title.value.trim() },
            label: 'Write the notice’s title',
          },
        }),
    },
  ]
}

/** Whether a line holds a number that the title does not: a docket's, which must not be lost with the rest. */
const holdsNumber = (line: string, title: string): boolean =>
  (line.match(/\d{3,}/gu) ?? []).some((number) => !title.includes(number))

const SUBJECT = /^\s*(?:re|subject|in re|in the matter of)\s*:?\s+/iu

const isSubject = ({ words }: { words: Words }) =>
  subjectOf(words).end > subjectOf(words).start && SUBJECT.test(words.text)

/** What stands behind “Re:”. */
function subjectOf({ text }: Words): { start: number; end: number } {
  const start = SUBJECT.exec(text)?.[0].length ?? 0
  return { start, end: text.trimEnd().length }
}

function firstWords(block: BlockWords) {
  const words = block.words.find(({ text }) => text.trim() !== '')
  return words && placeOf(block, words, 0, words.text.length)
}

/** Share of the words of `b` that `a` has too. */
function overlap(a: string, b: string): number {
  const has = new Set(a.split(' '))
  const wanted = b.split(' ')
  return wanted.filter((word) => has.has(word)).length / wanted.length
}
