import type { DocJson, MarkJson } from '#domain/draft/doc.ts'
import { isAllowedAddress } from '#domain/draft/nodes/link-address.ts'
import { joinText } from '#domain/draft/tokens/join-text.ts'
import type { LetterContext } from '../letter-context.ts'
import type { LetterPartXml } from '../unpack-letter.ts'
import { shortened } from '../warnings.ts'
import { childOf, findAll, settingOf, switchOf, type WordElement } from '../word-tree.ts'
import { createFieldStack } from './field-stack.ts'
import { type Looks, looksIn, marksOf } from './looks.ts'
import { isPicture, isRule } from './pictures.ts'
import { plainContent } from './run-content.ts'
import { isTracked, markOf, trackedChange, withChange } from './tracked.ts'
import { withFragment } from './word-field.ts'

/**
 * What a paragraph holds, in order: inline nodes of the reviewed schema and, among them, three of the reader's own:
 * `image` (a block of its own later), `stand-in` (words with the number of the node behind them) and `rule`.
 */
export type ReadInlines = {
  inlines: DocJson[]
  /** The insides of text boxes, whose words follow the paragraph. */
  boxes: WordElement[]
  /** Where a table of contents begins and ends in it, counted in inlines. */
  contents: { begin: number | null; end: number | null }
  /** The bookmarks that begin and end in it. */
  bookmarks: { begun: string[]; ended: string[] }
}
export type InlineReader = ReturnType<typeof createInlineReader>

/** Elements that only hold others, as far as a letter cares. */
const TRANSPARENT = ['smartTag', 'customXml', 'sdtContent', 'dir', 'bdo', 'rubyBase']
const INLINE_TAG = /^rj:i(?<number>\d{1,6})$/u

type Place = { marks: MarkJson[]; href: string | null }

/** Reads paragraphs of one part one after another; fields, comments and moves go on from each to the next. */
export function createInlineReader(context: LetterContext, relations: LetterPartXml['relations']) {
  const { styles, comments, pictures, counts, warnings, notes } = context
  const fields = createFieldStack()
  const bookmarkNames = new Map<string, string>()
  const openComments = new Set<string>()
  /** Comments that say which words they are about. */
  const ranged = new Set<string>()
  let moveId: string | null = null

  /** Comment and move ranges may begin and end between blocks as well as between words. */
  const range = ({ name, attributes }: WordElement): boolean => {
    const comment = comments.rootOf(attributes.id ?? '')
    if (name === 'commentRangeStart' && comment !== null) {
      openComments.add(comment)
      ranged.add(comment)
    } else if (name === 'commentRangeEnd' && comment !== null) openComments.delete(comment)
    else if (/^move(?:From|To)RangeStart$/u.test(name)) moveId = attributes.name ?? null
    else if (/^move(?:From|To)RangeEnd$/u.test(name)) moveId = null
    return /Range(?:Start|End)$/u.test(name)
  }

  const read = (paragraph: WordElement, dress: Looks): ReadInlines => {
    let out: DocJson[] = []
    const boxes: WordElement[] = []
    const contents: ReadInlines['contents'] = { begin: null, end: null }
    const bookmarks: ReadInlines['bookmarks'] = { begun: [], ended: [] }
    const commented = (): MarkJson[] => [...openComments].map((id) => ({ type: 'comment', attrs: { id } }))

    const push = (node: DocJson, marks: readonly MarkJson[], href: string | null) => {
      const link: MarkJson[] = href === null ? [] : [{ type: 'link', attrs: { href } }]
      const all = [...marks, ...link, ...commented()]
      out.push({ ...node, ...(all.length > 0 && { marks: all }) })
    }
    /** An address a letter may lead to; where it may not, its words stay and the writer hears of it. */
    const allowed = (href: string, element: WordElement): string | null => {
      const address = href.trim()
      if (isAllowedAddress(address)) return address
      const words = shortened(wordsIn(element))
      if (address !== '' && !address.startsWith('#'))
        warnings.add(
          (place) =>
            `The link on “${words}” ${place} was left out, its words were kept: a letter links to web and mail addresses only, and this one leads to “${shortened(address)}”.`,
        )
      return null
    }
    const walk = (elements: readonly WordElement[], place: Place): void => {
      for (const element of elements) visit(element, place)
    }
    const visit = (element: WordElement, place: Place): void => {
      const { name, attributes, children } = element
      if (name === 'r') readRun(element, place)
      else if (isTracked(name)) {
        const change = trackedChange(element, moveId, counts)
        walk(children, change ? { ...place, marks: withChange(place.marks, markOf(change)) } : place)
      } else if (name === 'hyperlink') {
        const target = relations.get(attributes.id ?? '')?.target ?? ''
        const href = allowed(withFragment(target, attributes.anchor ?? attributes.docLocation), element)
        walk(children, { ...place, href: href ?? place.href })
      } else if (name === 'fldSimple') {
        const field = fields.simple(attributes.instr ?? '')
        const href = field.kind === 'link' ? allowed(field.href, element) : null
        walk(children, { ...place, href: href ?? place.href })
      } else if (name === 'sdt') readControl(element, place)
      else if (name === 'oMath' || name === 'oMathPara') readEquation(element, place)
      else if (name === 'ruby') {
        walk(
          children.filter((child) => child.name === 'rubyBase'),
          place,
        )
        push({ type: 'text', text: ` (${wordsIn(childOf(element, 'rt'))})` }, place.marks, place.href)
      } else if (name === 'bookmarkStart') {
        bookmarkNames.set(attributes.id ?? '', attributes.name ?? '')
        bookmarks.begun.push(attributes.name ?? '')
      } else if (name === 'bookmarkEnd') {
        bookmarks.ended.push(bookmarkNames.get(attributes.id ?? '') ?? '')
      } else if (name === 'AlternateContent') walk(chosen(element), place)
      else if (TRANSPARENT.includes(name)) walk(children, place)
      else range(element)
    }
    const readControl = (element: WordElement, place: Place) => {
      const inside = childOf(element, 'sdtContent')?.children ?? []
      const tag = settingOf(childOf(element, 'sdtPr'), 'tag') ?? ''
      const number = INLINE_TAG.exec(tag)?.groups?.number
      // What export adds on its own it will add again.
      if (tag === 'rj:made') return
      if (number === undefined) return walk(inside, place)
      const around = out
      out = []
      walk(inside, place)
      const content = joinText(out)
      out = around
      if (content.length > 0) out.push({ type: 'stand-in', attrs: { number: Number(number) }, content })
    }
    const readEquation = (element: WordElement, place: Place) => {
      const words = wordsIn(element)
      if (words === '') return
      push({ type: 'text', text: words }, place.marks, place.href)
      warnings.add(
        (where) => `An equation ${where} was kept as plain words: “${shortened(words)}”. Check them.`,
      )
    }

    const readRun = (run: WordElement, place: Place) => {
      const properties = childOf(run, 'rPr')
      const character = styles.of(settingOf(properties, 'rStyle'))
      const marks = [...looksOfRun(properties, place), ...place.marks]
      const isHidden = switchOf(properties, 'vanish') ?? character.isHidden
      for (const child of run.children) {
        const plain = plainContent(child)
        if (child.name === 'fldChar') {
          const turn = fields.mark(child.attributes.fldCharType ?? '')
          if (turn === 'contents begin') contents.begin = out.length
          if (turn === 'contents end') contents.end = out.length
        } else if (child.name === 'instrText' || child.name === 'delInstrText') fields.code(child.text)
        else if (plain !== null) {
          const node: DocJson = plain === 'break' ? { type: 'hardBreak' } : { type: 'text', text: plain }
          if (plain === '') continue
          if (isHidden && plain !== ' ')
            warnings.add((where) => `Hidden words ${where} were left out: “${shortened(plain)}”.`)
          else if (fields.isCode()) fields.stray(node)
          else push(node, node.type === 'text' ? marks : place.marks, linkOf(place, run))
        } else readThing(child, place, marks)
      }
      if (fields.isCode()) return
      const format = childOf(properties, 'rPrChange')
      if (format) counts.formats++
    }
    const linkOf = (place: Place, run: WordElement) => {
      const field = fields.href()
      return field === null ? place.href : allowed(field, run)
    }
    const looksOfRun = (properties: WordElement | undefined, place: Place): MarkJson[] => {
      const isLink = place.href !== null || fields.href() !== null
      const now = looksIn(properties)
      const marks = lookMarks(properties, now, dress, isLink)
      const change = childOf(properties, 'rPrChange')
      if (!change) return marks
      const old = childOf(change, 'rPr')
      const before = lookMarks(old, looksIn(old), dress, isLink)
      if (JSON.stringify(before) === JSON.stringify(marks)) return marks
      const by = trackedChange({ ...change, name: 'ins' }, null, { ...counts })
      return [
        ...marks,
        {
          type: 'formatting',
          attrs: { author: by?.author ?? '', date: by?.date ?? null, moveId: null, before },
        },
      ]
    }
    const lookMarks = (
      properties: WordElement | undefined,
      own: Looks,
      paragraph: Looks,
      isLink: boolean,
    ): MarkJson[] => {
      const style = settingOf(properties, 'rStyle')
      const { looks, names } = styles.of(style)
      // A link is blue and underlined because it is one, whether a style says so or the run itself.
      const isDressed = isLink && style === undefined && childOf(properties, 'color') !== undefined
      const isHyperlink = names[0] === 'hyperlink' || names[0] === 'followedhyperlink'
      return marksOf(
        isDressed ? { ...own, underline: null } : own,
        isLink || isHyperlink ? { ...looks, underline: null } : looks,
        paragraph,
      )
    }
    const readThing = (element: WordElement, place: Place, marks: readonly MarkJson[]) => {
      const { name, attributes, children } = element
      if (name === 'footnoteReference' || name === 'endnoteReference') {
        const content = notes.read(name === 'footnoteReference' ? 'footnote' : 'endnote', attributes.id ?? '')
        if (content) push({ type: 'footnote', content }, place.marks, null)
      } else if (name === 'commentReference') {
        const root = comments.rootOf(attributes.id ?? '')
        const last = out.at(-1)
        // A comment on no words in particular is about those before it.
        if (root !== null && last && !ranged.has(root))
          out[out.length - 1] = {
            ...last,
            marks: [...(last.marks ?? []), { type: 'comment', attrs: { id: root } }],
          }
      } else if (name === 'AlternateContent') {
        for (const child of chosen(element)) readThing(child, place, marks)
      } else if (name === 'ruby') visit(element, place)
      else if (name === 'drawing' || name === 'pict' || name === 'object') readDrawing(element, place)
      else if (name === 'r') walk(children, place)
    }
    const readDrawing = (drawing: WordElement, place: Place) => {
      const inside = findAll(drawing, ['txbxContent'])
      boxes.push(...inside)
      if (isRule(drawing)) out.push({ type: 'rule' })
      const picture = pictures.take(drawing, relations)
      if (picture) {
        out.push(picture)
        if (place.marks.length > 0)
          warnings.add(
            (where) =>
              `A picture that was put in or struck ${where} was kept: changes to pictures cannot be shown.`,
          )
      } else if (
        inside.length === 0 &&
        isPicture(drawing) &&
        findAll(drawing, ['blip', 'imagedata']).length === 0
      )
        warnings.add(
          (where) => `A chart, diagram or object ${where} was left out. Save it as a picture and add it.`,
        )
    }

    walk(paragraph.children, { marks: [], href: null })
    for (const node of fields.closeParagraph()) push(node, [], null)
    return { inlines: joinText(out), boxes, contents, bookmarks }
  }

  return {
    read,
    range,
    move: () => moveId,
    /** Whether a table of contents has begun and not ended. */
    isInContents: fields.isInContents,
    bookmark: (id: string, name?: string): string => {
      if (name !== undefined) bookmarkNames.set(id, name)
      return bookmarkNames.get(id) ?? ''
    },
  }
}

/** What to read of content that a file brings in several ways: the newest that holds something we know. */
export function chosen(element: WordElement): WordElement[] {
  const ways = element.children.filter(({ name }) => name === 'Choice' || name === 'Fallback')
  const known = ways.find((way) => findAll(way, ['t', 'blip', 'imagedata', 'txbxContent']).length > 0)
  return (known ?? ways.at(-1))?.children ?? []
}

export const wordsIn = (element: WordElement | undefined): string =>
  element === undefined
    ? ''
    : findAll(element, ['t', 'delText'])
        .map(({ text }) => text)
        .join('')
