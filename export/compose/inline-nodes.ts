import type { Node } from '@tiptap/pm/model'
import type { CitedRun } from '#domain/evidence/citing/cite.ts'
import type { Inline, RunMark } from '../letter.ts'
import { cleanText } from './clean-text.ts'
import type { InlineComposer } from './composition.ts'
import { runMarks } from './run-marks.ts'
import { safeHref } from './safe-href.ts'

const run = (text: string, marks: RunMark[], href: string | null): Inline[] => {
  const words = cleanText(text)
  return words === ''
    ? []
    : [href ? { type: 'text', text: words, marks, href } : { type: 'text', text: words, marks }]
}

/** Words, with their link where it leads somewhere a filed letter may lead. */
export const composeText: InlineComposer = (node, composition) => {
  const link = node.marks.find((mark) => mark.type.name === 'link')
  const href = link ? safeHref(link.attrs.href) : null
  if (link && href === null) {
    composition.warnings.add(
      `The link on “${cleanText(node.text ?? '').slice(0, 60)}” is left out: a letter links to web and mail addresses only.`,
    )
  }
  return run(node.text ?? '', runMarks(node.marks), href)
}

/** The words the writer gave for a blank, or the blank itself. */
export const composeField: InlineComposer = (node, { fields, labels, openBlanks }) => {
  const id = String(node.attrs.id ?? '')
  const value = Object.hasOwn(fields, id) ? (fields[id]?.trim() ?? '') : ''
  if (value === '') {
    const label = cleanText((Object.hasOwn(labels, id) && labels[id]) || id) || 'blank'
    openBlanks.set(id, label)
    return [{ type: 'stand-in', origin: { node: 'field', id }, inlines: [{ type: 'blank', label }] }]
  }
  const marks = runMarks(node.marks)
  const inlines = value
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .flatMap((line, index): Inline[] => [
      ...(index > 0 ? [{ type: 'break' as const }] : []),
      ...run(line, marks, null),
    ])
  return [{ type: 'stand-in', origin: { node: 'field', id }, inlines }]
}

/** The runs of a rendered citation as words of the letter. */
export const citedInlines = (runs: readonly CitedRun[]): Inline[] =>
  runs.flatMap(({ text, italic, href }) => run(text, italic ? ['italic'] : [], href ? safeHref(href) : null))

/** A citation outside a note: cited in place. Those inside notes are set by `composeNote`. */
export const composeCitation: InlineComposer = (node, { cited, citedSoFar }) => [
  citationStandIn(node, cited.loose[citedSoFar.loose++] ?? []),
]

/** The words of one citation, with the node behind them. */
export const citationStandIn = ({ attrs }: Node, runs: readonly CitedRun[]): Inline => ({
  type: 'stand-in',
  origin: { node: 'citation', sourceId: String(attrs.sourceId ?? ''), locator: attrs.locator ?? null },
  inlines: citedInlines(runs),
})

export const composeBreak: InlineComposer = () => [{ type: 'break' }]
