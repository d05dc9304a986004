import type { Node } from '@tiptap/pm/model'
import { passagesIn } from '../../draft/passages/passages.ts'
import { plainSentences, type SpokenFor } from './plain-sentences.ts'

/** A paragraph or an item of a list, sentence by sentence, so that it can be cut between two of them. */
export type SummaryLine = { isItem: boolean; sentences: readonly string[] }
/** What a letter says in short: its own summary under its own heading, or else its points. */
export type Summary = { kind: 'summary' | 'points'; heading: string | null; lines: SummaryLine[] }

/** More characters than any form takes: what comes behind them is not read. */
const ENOUGH = 6_000

/**
 * The letter in short: the section whose heading is its summary; without one, what each passage says first, under the
 * heading it stands beneath; without passages, the headings.
 */
export function summaryLines(doc: Node, spokenFor: SpokenFor): Summary {
  const own = ownSummary(doc, spokenFor)
  if (own) return own
  const firsts = passagePoints(doc, spokenFor)
  return { kind: 'points', heading: null, lines: firsts.length > 0 ? firsts : headingPoints(doc, spokenFor) }
}

function ownSummary(doc: Node, spokenFor: SpokenFor): Summary | null {
  let heading: Node | null = null
  const lines: SummaryLine[] = []
  let read = 0
  for (const node of doc.children) {
    const { name } = node.type
    if (heading === null) {
      if (isSummaryHeading(node)) heading = node
      continue
    }
    if (name === 'letterPart' || (name === 'heading' && node.attrs.level <= heading.attrs.level)) break
    const more = linesOf(node, spokenFor)
    lines.push(...more)
    read += lengthOf(more)
    if (read > ENOUGH) break
  }
  if (heading === null || lines.length === 0) return null
  return { kind: 'summary', heading: joined(heading, spokenFor) || null, lines }
}

function linesOf(node: Node, spokenFor: SpokenFor, isItem = false): SummaryLine[] {
  if (node.isTextblock) {
    const sentences = plainSentences(node, spokenFor)
    return sentences.length === 0 ? [] : [{ isItem, sentences }]
  }
  const isList = node.type.name === 'bulletList' || node.type.name === 'orderedList'
  const isWalked = isList || node.type.name === 'listItem'
  return isWalked ? node.children.flatMap((child) => linesOf(child, spokenFor, true)) : []
}

function passagePoints(doc: Node, spokenFor: SpokenFor): SummaryLine[] {
  const headings: { pos: number; node: Node }[] = []
  doc.forEach((node, pos) => {
    if (isSection(node)) headings.push({ pos, node })
  })
  const lines: SummaryLine[] = []
  let read = 0
  for (const { from, blocks } of passagesIn(doc)) {
    const first = blocks.find(({ type }) => type.name === 'paragraph')
    const [sentence] = first ? plainSentences(first, spokenFor) : []
    if (sentence === undefined) continue
    const above = headings.findLast(({ pos }) => pos < from)
    const line = { isItem: true, sentences: [under(above ? joined(above.node, spokenFor) : '', sentence)] }
    lines.push(line)
    read += lengthOf([line])
    if (read > ENOUGH) break
  }
  return lines
}

const headingPoints = (doc: Node, spokenFor: SpokenFor): SummaryLine[] =>
  doc.children
    .filter((node) => isSection(node) && node.attrs.level <= 2)
    .map((node) => joined(node, spokenFor))
    .filter((words) => words !== '')
    .map((words) => ({ isItem: true, sentences: [words] }))

const lengthOf = (lines: readonly SummaryLine[]) =>
  lines.reduce((sum, { sentences }) => sum + sentences.join(' ').length, 0)

const isSummaryHeading = (node: Node) => node.type.name === 'heading' && node.attrs.role === 'summary'
const isSection = (node: Node) => node.type.name === 'heading' && node.attrs.role === 'section'

const joined = (node: Node, spokenFor: SpokenFor) => plainSentences(node, spokenFor).join(' ')
const under = (heading: string, sentence: string) =>
  heading === '' ? sentence : `${heading}${/[.?!:]$/.test(heading) ? '' : ':'} ${sentence}`
