import { Fragment, type ReactNode } from 'react'
import { cn } from '#components/ui/cn.ts'
import type { DocJson } from '#domain/draft/doc.ts'
import { parseBlocks } from '#domain/draft/markdown/markdown-blocks.ts'
import type { Field } from '#domain/library/field.ts'

type Props = {
  /** Library Markdown, with `{{field}}` and `[@fact; @fact]`. */
  markdown: string
  fields: readonly Field[]
  /** Ids of the facts cited anywhere in the argument; a note shows their places, from 1. */
  evidence: readonly string[]
  /** The id of the evidence list's nth item, for the notes to lead to. */
  evidenceId: (place: number) => string
  className?: string
}

/** An argument's words as a reader will meet them: notes as numbers, blanks as marked labels. */
export function ArgumentText({ markdown, fields, evidence, evidenceId, className }: Props) {
  const note = (factIds: unknown, key: number): ReactNode => {
    const places = (Array.isArray(factIds) ? factIds : [])
      .map((id) => evidence.indexOf(String(id)))
      .filter((place) => place >= 0)
    return (
      <sup key={key} className="font-sans text-[0.7em] leading-none">
        {places.map((place, at) => (
          <Fragment key={place}>
            {at > 0 ? ', ' : null}
            <a className="text-link" href={`#${evidenceId(place)}`} aria-label={`Evidence ${place + 1}`}>
              {place + 1}
            </a>
          </Fragment>
        ))}
      </sup>
    )
  }
  const inline = (node: DocJson, key: number): ReactNode => {
    if (node.type === 'footnote') return note(node.attrs?.factIds, key)
    if (node.type === 'hardBreak') return <br key={key} />
    if (node.type === 'field') {
      const label = fields.find((field) => field.id === node.attrs?.id)?.label ?? String(node.attrs?.id)
      return (
        <span key={key} className="rounded-sm bg-warn-soft px-1 font-sans text-[0.85em] text-warn">
          <span className="sr-only">Blank: </span>[{label}]
        </span>
      )
    }
    const has = (mark: string) => node.marks?.some((one) => one.type === mark)
    if (has('bold')) return <strong key={key}>{node.text}</strong>
    if (has('italic')) return <em key={key}>{node.text}</em>
    return <Fragment key={key}>{node.text}</Fragment>
  }
  const block = (node: DocJson, key: number): ReactNode => {
    const blocks = () => node.content?.map(block)
    if (node.type === 'bulletList')
      return (
        <ul key={key} className="list-disc pl-6">
          {blocks()}
        </ul>
      )
    if (node.type === 'orderedList')
      return (
        <ol key={key} className="list-decimal pl-6">
          {blocks()}
        </ol>
      )
    if (node.type === 'listItem') return <li key={key}>{blocks()}</li>
    if (node.type === 'blockquote')
      return (
        <blockquote key={key} className="border-line border-l-2 pl-4">
          {blocks()}
        </blockquote>
      )
    // The argument's own parts are headed at the third level.
    if (node.type === 'heading')
      return (
        <h4 key={key} className="mt-2 font-sans font-semibold text-sm">
          {node.content?.map(inline)}
        </h4>
      )
    return <p key={key}>{node.content?.map(inline)}</p>
  }
  const cite = (factIds: string[]): DocJson => ({ type: 'footnote', attrs: { factIds } })
  return (
    <div className={cn('grid gap-3 font-serif leading-relaxed [overflow-wrap:anywhere]', className)}>
      {parseBlocks(markdown, cite).map(block)}
    </div>
  )
}
