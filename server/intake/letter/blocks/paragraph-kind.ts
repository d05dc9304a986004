import { PARAGRAPH_STEPS } from '#domain/draft/carried/paragraph-styles.ts'
import type { HeadingRole } from '#domain/draft/nodes/heading.ts'
import { LETTER_PARTS, type LetterPart } from '#domain/draft/nodes/letter-part.ts'
import type { countItems } from '../../docx/word-numbering.ts'
import type { Looks } from '../inlines/looks.ts'
import { childOf, settingOf, switchOf, type WordElement } from '../word-tree.ts'
import type { FlatItem, ParagraphKind } from './flat-block.ts'
import { indentIn, type LetterStyle, wholeNumber } from './letter-styles.ts'

/** Our own styles by the names files give them: small letters, no spaces. */
const STEPS = new Map<string, string | null>(
  Object.entries(PARAGRAPH_STEPS).map(([style, step]) => [style.toLowerCase(), step]),
)
/** Word's own styles for letters, and others that say what a paragraph is. */
const PARTS: Readonly<Record<string, LetterPart>> = {
  ...{ date: 'date', salutation: 'salutation', closing: 'closing', signature: 'signature' },
  ...{
    insideaddress: 'addressee',
    inaddress: 'addressee',
    subjectline: 'reference',
    referenceline: 'reference',
  },
}
const QUOTE = /^(?:block|intense)?(?:quote|quotation|text(?=$)|quotations)$|^blocktext$|^zitat$/u
const REFERENCES = ['referenceentry', 'numberedreference']
const TITLE = /^(?:title|tocheading)$/u
/** Twips that an indent from both sides must have to set words apart as a quotation. */
const SET_APART = 360
/** How far each quotation of ours moves in from the right. */
const QUOTE_STEP = 540
const DEEPEST_LEVEL = 8

export type StyledParagraph = ParagraphKind & {
  /** The looks of its style that are marks of its words; those of a heading are none. */
  dress: Looks | null
  /** Words that Word prints as its number and that no list of ours could: `Question 3.` */
  label: string
}

const isLetterPart = (step: string | null): step is LetterPart => LETTER_PARTS.some((part) => part === step)

/** What a paragraph is: heading, item, quotation, part of the letter. Counts the item, so call it once, in order. */
export function paragraphKind(
  properties: WordElement | undefined,
  style: LetterStyle,
  items: ReturnType<typeof countItems>,
): StyledParagraph {
  const ours = style.names.find((name) => STEPS.has(name))
  // A style of somebody's own, based on a plain one, has a look of its own.
  const own = style.names[0] === ours || (ours !== undefined && ours !== 'normal') ? ours : undefined
  const styled = own === undefined ? undefined : STEPS.get(own)
  const step = styled === undefined ? 'p' : styled
  const heading = headingOf(properties, style, step)
  const counted = countedItem(properties, style, items)
  const indent = indentIn(properties)
  const left = indent.left ?? counted.left ?? style.left ?? 0
  const right = indent.right ?? style.right ?? 0
  const item = heading ? null : counted.item
  const isQuote = step === 'quote' || QUOTE.test(style.names[0] ?? '')
  const isSetApart = right >= SET_APART && left >= SET_APART && (step === 'p' || step === 'more')
  const part = isLetterPart(step) ? step : (PARTS[style.names[0] ?? ''] ?? null)
  return {
    step,
    heading,
    part: heading ? null : part,
    quotes: !heading && part === null && (isQuote || isSetApart) ? quotesOf(right) : 0,
    item: part === null ? item : null,
    isMore: step === 'more' && item === null,
    isCaption: step === 'caption',
    isRule: step === 'rule',
    isHeaderCell: own === 'tableheading',
    isReference: style.names.some((name) => REFERENCES.includes(name)),
    left,
    align: alignIn(properties),
    dress: heading || (own !== undefined && own !== 'normal') ? null : style.looks,
    // Our own headings are counted anew wherever the letter is shown.
    label: heading && own !== undefined && own !== 'normal' ? '' : counted.label,
  }
}

/** Where a paragraph's lines stand. In one that runs leftwards Word means by left where they begin, at the right. */
function alignIn(properties: WordElement | undefined): ParagraphKind['align'] {
  const align = settingOf(properties, 'jc') ?? ''
  const right = switchOf(properties, 'bidi') ? ['left', 'start'] : ['right', 'end']
  return align === 'center' ? 'center' : right.includes(align) ? 'right' : null
}

const quotesOf = (right: number) => Math.min(8, Math.max(1, Math.round(right / QUOTE_STEP)))

function headingOf(
  properties: WordElement | undefined,
  style: LetterStyle,
  step: string | null,
): ParagraphKind['heading'] {
  const outline = wholeNumber(settingOf(properties, 'outlineLvl')) ?? style.outline
  const role: HeadingRole = step === 'summary' || step === 'appendix' ? step : 'section'
  const named = /^h(?<level>\d)$/u.exec(step ?? '')?.groups?.level
  const titled = style.names.some((name) => TITLE.test(name)) || step === 'contents-heading' ? 1 : null
  const wordNamed = style.names
    .map((name) => /^heading(?<level>[1-9])$/u.exec(name)?.groups?.level)
    .find((level) => level !== undefined)
  const level =
    named ?? (outline !== null && outline >= 0 && outline < 9 ? outline + 1 : null) ?? wordNamed ?? titled
  if (level === null && role === 'section') return null
  return { level: Math.min(4, Math.max(1, Number(level ?? 1))), role }
}

function countedItem(
  properties: WordElement | undefined,
  style: LetterStyle,
  items: ReturnType<typeof countItems>,
): { item: FlatItem | null; label: string; left: number | null } {
  const numbering = childOf(properties, 'numPr')
  const numId = settingOf(numbering, 'numId') ?? style.numId
  // The list numbered 0 is Word's way to take a paragraph out of the list of its style.
  if (numId === null || numId === '0') return { item: null, label: '', left: null }
  const byStyle = items.levelOfStyle(numId, style.id)
  const given = wholeNumber(settingOf(numbering, 'ilvl')) ?? byStyle ?? style.level ?? 0
  const level = Math.min(DEEPEST_LEVEL, Math.max(0, given))
  const counted = items.count({ numId, level })
  if (!counted || counted.format === 'none') return { item: null, label: '', left: counted?.left ?? null }
  // A label with words in it says more than a list of ours could.
  if (
    counted.format !== 'bullet' &&
    /\p{L}{2}/u.test(counted.label.replace(/\b[ivxlcdm]+\b|\b(?<letter>\p{L})\k<letter>+\b/giu, ''))
  )
    return { item: null, label: counted.label, left: counted.left }
  const marker =
    counted.format === 'bullet' ? 'bullet' : /Letter$/u.test(counted.format) ? 'letter' : 'number'
  return {
    item: {
      level,
      kind: marker === 'bullet' ? 'bullet' : 'number',
      ...{ marker, numId, start: counted.start, number: counted.number },
    },
    label: '',
    left: counted.left,
  }
}
