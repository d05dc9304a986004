import type { Node } from '@tiptap/pm/model'
import { citeLetter } from '#domain/draft/citations/cite-letter.ts'
import type { SkippedQuestions } from '#domain/draft/coverage/coverage.ts'
import { questionLines } from '#domain/draft/coverage/questions-answered.ts'
import type { Exhibit } from '#domain/draft/exhibits.ts'
import { letterHeadings } from '#domain/draft/numbers/letter-headings.ts'
import { resolveReview } from '#domain/draft/review/resolve-review.ts'
import type { ReviewComment } from '#domain/draft/review/review-comment.ts'
import type { DraftSettings } from '#domain/draft/settings.ts'
import type { Citer } from '#domain/evidence/citing/cite.ts'
import type { NoticeFacts, Question } from '#domain/notice/notice.ts'
import type { Profile } from '#domain/profile.ts'
import { cleanText } from './compose/clean-text.ts'
import type { Composition } from './compose/composition.ts'
import { composeBlocks, composeInlines, composeTop } from './compose/draft-nodes.ts'
import { readLetterDate } from './compose/letter-date.ts'
import { composeLogo, withoutLetterhead } from './compose/letterhead.ts'
import { composeReferences } from './compose/references.ts'
import { cleanComments } from './compose/review-marks.ts'
import { runningHead } from './compose/running-head.ts'
import type { Block, Letter, LetterImage } from './letter.ts'
import { inlineWords } from './page/words.ts'

export type LetterInput = {
  doc: Node
  /** What the file is called in its metadata. */
  title: string
  /** Field id → the words given. */
  fields: Readonly<Record<string, string>>
  /** Field id → the label printed while it is open. */
  labels: Readonly<Record<string, string>>
  facts: NoticeFacts | null
  /** The notice's questions in its own order; none for a letter without a notice. */
  questions: readonly Question[]
  skipped: SkippedQuestions
  profile: Pick<Profile, 'organisation'>
  settings: DraftSettings
  citer: Citer
  images: readonly LetterImage[]
  exhibits: readonly Exhibit[]
  logo: LetterImage | null
  /** For a doc in the reviewed schema: its comments, and whether changes are shown, taken or turned down. */
  review?: { comments: readonly ReviewComment[]; as: 'show' | 'accepted' | 'rejected' }
  /** ISO date, used where the letter bears no date of its own. */
  today: string
}

/**
 * Composes a draft for the page: fields filled, works cited in the draft's style, headings levelled, words cleaned.
 * Throws `RangeError` at a node or mark it has no rule for.
 */
export function composeLetter(input: LetterInput): Letter {
  const { fields, labels, facts, profile, settings, citer } = input
  const settled = settledDoc(input)
  const images = new Map(input.images.map((image) => [image.id, image]))
  const organisation = cleanText(profile.organisation).trim()
  const { logo, warnings } = composeLogo(settings.letterhead, input.logo, organisation)
  const doc = logo?.isAlone ? withoutLetterhead(settled) : settled
  const headings = letterHeadings(doc, settings.headingNumbers)
  const composition: Composition = {
    fields,
    labels,
    questionLines: questionLines(doc, {
      ...{ values: fields, questions: input.questions, skipped: input.skipped },
      style: settings.questionLabels,
    }),
    images,
    cited: citeLetter(doc, citer),
    citedSoFar: { notes: 0, loose: 0 },
    nextHeading: () => headings.shift(),
    exhibits: input.exhibits,
    figures: 0,
    notes: [],
    openBlanks: new Map(),
    warnings: new Set(warnings),
    blocks: (parent, depth) => composeBlocks(parent, composition, depth),
    inlines: (parent) => composeInlines(parent, composition),
  }
  const hasAppendix = headings.some(({ role }) => role === 'appendix')
  const blocks = [
    ...composeTop(doc, composition),
    ...composeReferences(composition.cited.references, hasAppendix),
  ]
  const title = cleanText(input.title).trim() || 'Comment letter'
  return {
    title,
    organisation,
    language: settings.language,
    paper: settings.paper,
    face: settings.face,
    fontSize: settings.fontSize,
    runningHead: runningHead(facts, title),
    date: dateOf(blocks) ?? input.today,
    headingNumbers: settings.headingNumbers,
    blocks,
    notes: composition.notes,
    images: input.images.filter((image) => isShown(image.id, blocks)),
    logo,
    comments: input.review?.as === 'show' ? cleanComments(input.review.comments) : [],
    openBlanks: [...composition.openBlanks.values()],
    warnings: [...composition.warnings],
  }
}

/** The doc to set: where changes are not shown, none is left in it. */
function settledDoc({ doc, review }: LetterInput): Node {
  if (!review || review.as === 'show') return doc
  return resolveReview(doc, review.as === 'accepted' ? 'accept' : 'reject')
}

function dateOf(blocks: readonly Block[]): string | null {
  const part = blocks.find((block) => block.type === 'part' && block.part === 'date')
  if (part?.type !== 'part') return null
  return readLetterDate(part.paragraphs.map(inlineWords).join(' ').replace(/\s+/g, ' '))
}

const isShown = (imageId: string, blocks: readonly Block[]): boolean =>
  blocks.some((block) => {
    if (block.type === 'picture') return block.imageId === imageId
    if (block.type === 'quote') return isShown(imageId, block.blocks)
    if (block.type === 'bullets' || block.type === 'numbers')
      return block.items.some((item) => isShown(imageId, item.blocks))
    return block.type === 'table' && block.rows.flat().some((cell) => isShown(imageId, cell.blocks))
  })
