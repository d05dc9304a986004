import type { Mark, Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { HEADING_ROLES } from '#domain/draft/nodes/heading.ts'
import { LETTER_PARTS } from '#domain/draft/nodes/letter-part.ts'
import { DRAFT_MARKS, draftSchema } from '#domain/draft/schema.ts'
import { KITCHEN_SINK_EXHIBIT, KITCHEN_SINK_IMAGE } from './kitchen-sink.ts'

/** What a generated letter may refer to, and how strange its words may be. */
export type DocArbitraryOptions = {
  sourceIds?: readonly string[]
  fieldIds?: readonly string[]
  imageIds?: readonly string[]
  /** Words as a person types them (`plain`), or any well-formed Unicode, control characters included (`wild`). */
  words?: 'plain' | 'wild'
  maxBlocks?: number
}

const PLAIN = [...'abcdefghij ABC 012 .,;:()“”’–§é漢א🚢']

/**
 * Letters the editor could hold: every node, mark and attribute, nested as the schema allows. Inline nodes carry
 * no marks, because the Yjs binding keeps marks on text only.
 */
export function docArbitrary(options: DocArbitraryOptions = {}): fc.Arbitrary<Node> {
  const sourceIds = options.sourceIds ?? ['rivera-2023', 'agency-report-2024']
  const fieldIds = options.fieldIds ?? ['own-release']
  const imageIds = options.imageIds ?? [KITCHEN_SINK_IMAGE]
  const node = (type: string, attrs: Record<string, unknown> | null, content: readonly Node[] = []) =>
    draftSchema.node(type, attrs, [...content])

  const words =
    options.words === 'wild'
      ? fc.string({ unit: 'binary', minLength: 1, maxLength: 12 })
      : fc.string({ unit: fc.constantFrom(...PLAIN), minLength: 1, maxLength: 24 })
  const href = fc.constantFrom('https://example.org/', 'http://example.org/a?b=c#d', 'mailto:a@example.org')
  const marks: fc.Arbitrary<readonly Mark[]> = fc
    .tuple(fc.subarray([...DRAFT_MARKS], { maxLength: 3 }), href)
    .map(([names, link]) =>
      names.reduce<readonly Mark[]>(
        (set, name) => draftSchema.mark(name, name === 'link' ? { href: link } : null).addToSet(set),
        [],
      ),
    )
  const text = fc.tuple(words, marks).map(([value, set]) => draftSchema.text(value, set))
  const locator = fc.constantFrom(null, 'p. 12', 'pp. 3–4', '§ 2')
  const citation = fc
    .tuple(fc.constantFrom(...sourceIds), locator)
    .map(([sourceId, at]) => node('citation', { sourceId, locator: at }))
  const field = fc.constantFrom(...fieldIds).map((id) => node('field', { id }))
  const exhibit = fc.constant(node('exhibit', { id: KITCHEN_SINK_EXHIBIT.id }))
  const hardBreak = fc.constant(node('hardBreak', null))
  const noteInline = fc.oneof({ weight: 4, arbitrary: text }, citation, exhibit, field, hardBreak)
  const footnote = fc.array(noteInline, { maxLength: 4 }).map((content) => node('footnote', null, content))
  const inline = fc.oneof({ weight: 6, arbitrary: text }, citation, exhibit, field, hardBreak, footnote)
  const inlines = fc.array(inline, { maxLength: 5 })

  const provenance = fc.record({
    argument: fc.option(
      fc.constantFrom(
        { id: 'many-eyes', revision: 'a1', passage: 'standard' },
        { id: 'use', revision: 'b2', passage: 'reply' },
      ),
    ),
    answers: fc.subarray(['q1', 'q2', 'q3']),
  })
  const block = (depth: number): fc.Arbitrary<Node> => {
    const paragraph = fc
      .tuple(provenance, inlines)
      .map(([attrs, content]) => node('paragraph', attrs, content))
    const heading = fc
      .tuple(provenance, fc.integer({ min: 1, max: 4 }), fc.constantFrom(...HEADING_ROLES), inlines)
      .map(([attrs, level, role, content]) => node('heading', { ...attrs, level, role }, content))
    const image = fc
      .tuple(
        provenance,
        fc.constantFrom(...imageIds),
        words,
        fc.option(fc.integer({ min: 20, max: 600 })),
        fc.constantFrom('', 'Ships by pier'),
      )
      .map(([attrs, id, alt, width, caption]) =>
        node('image', { ...attrs, src: `/api/attachments/${id}`, alt, width, caption }),
      )
    const rule = fc.constant(node('horizontalRule', null))
    if (depth === 0) return fc.oneof({ weight: 4, arbitrary: paragraph }, heading)

    const inner = block(depth - 1)
    const some = fc.array(inner, { minLength: 1, maxLength: 2 })
    const item = fc
      .tuple(paragraph, fc.array(inner, { maxLength: 1 }))
      .map(([first, rest]) => node('listItem', null, [first, ...rest]))
    const items = fc.array(item, { minLength: 1, maxLength: 3 })
    const bulletList = fc
      .tuple(provenance, items)
      .map(([attrs, content]) => node('bulletList', attrs, content))
    const orderedList = fc
      .tuple(provenance, fc.integer({ min: 1, max: 30 }), items)
      .map(([attrs, start, content]) => node('orderedList', { ...attrs, start }, content))
    const blockquote = fc
      .tuple(provenance, some)
      .map(([attrs, content]) => node('blockquote', attrs, content))
    const letterPart = fc
      .tuple(fc.constantFrom(...LETTER_PARTS), fc.array(paragraph, { minLength: 1, maxLength: 3 }))
      .map(([part, content]) => node('letterPart', { part }, content))
    return fc.oneof(
      { weight: 6, arbitrary: paragraph },
      { weight: 2, arbitrary: heading },
      image,
      rule,
      bulletList,
      orderedList,
      blockquote,
      table(provenance, some, node),
      letterPart,
    )
  }
  const ownList = fc.oneof(
    fc.constant(node('contents', null)),
    fc.constant(node('exhibitList', null)),
    fc.boolean().map((withSkipped) => node('questionsAnswered', { withSkipped })),
  )
  return fc
    .array(fc.oneof({ weight: 12, arbitrary: block(2) }, ownList), {
      minLength: 1,
      maxLength: options.maxBlocks ?? 8,
    })
    .map((content) => node('doc', null, content))
}

/** Tables are rectangular, as the editor keeps them; the first row may be one header across all columns. */
function table(
  provenance: fc.Arbitrary<Record<string, unknown>>,
  content: fc.Arbitrary<Node[]>,
  node: (type: string, attrs: Record<string, unknown> | null, content?: readonly Node[]) => Node,
): fc.Arbitrary<Node> {
  const align = fc.constantFrom(null, 'left', 'center', 'right')
  return fc
    .tuple(provenance, fc.integer({ min: 1, max: 3 }), fc.boolean(), content)
    .chain(([attrs, columns, hasTitle, title]) =>
      fc
        .array(fc.array(fc.tuple(fc.boolean(), align, content), { minLength: columns, maxLength: columns }), {
          minLength: 1,
          maxLength: 3,
        })
        .map((rows) => {
          const body = rows.map((cells) =>
            node(
              'tableRow',
              null,
              cells.map(([isHeader, side, blocks]) =>
                node(isHeader ? 'tableHeader' : 'tableCell', { align: side }, blocks),
              ),
            ),
          )
          const head = node('tableRow', null, [node('tableHeader', { colspan: columns }, title)])
          return node('table', attrs, hasTitle ? [head, ...body] : body)
        }),
    )
}
