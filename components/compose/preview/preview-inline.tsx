import type { Mark, Node } from '@tiptap/pm/model'
import { Fragment, type ReactNode } from 'react'

/** What the words of a previewed letter depend on besides the letter itself. */
export type PreviewWords = {
  /** Field id → the words given for it. */
  filled: Readonly<Record<string, string>>
  labelOf: (fieldId: string) => string
}

/** How what refers to a source is shown, asked in the order of the letter. */
export type PreviewReferences = { footnote?: () => ReactNode; citation?: () => ReactNode }

/** How the marks of a letter look. A link is not followed from here. */
const MARKS: Record<string, (words: ReactNode) => ReactNode> = {
  bold: (words) => <strong>{words}</strong>,
  italic: (words) => <em>{words}</em>,
  underline: (words) => <u>{words}</u>,
  strike: (words) => <s>{words}</s>,
  superscript: (words) => <sup>{words}</sup>,
  subscript: (words) => <sub>{words}</sub>,
  link: (words) => <u>{words}</u>,
}

const marked = (words: ReactNode, marks: readonly Mark[]) =>
  marks.reduceRight((inner, mark) => MARKS[mark.type.name]?.(inner) ?? inner, words)

/** The words of one line or note. */
export function previewInline(block: Node, words: PreviewWords, references: PreviewReferences): ReactNode[] {
  const draw = (node: Node): ReactNode => {
    switch (node.type.name) {
      case 'text':
        return marked(node.text, node.marks)
      case 'hardBreak':
        return <br />
      case 'footnote':
        return references.footnote?.()
      case 'citation':
        return references.citation?.()
      case 'field':
        return <Blank id={String(node.attrs.id)} words={words} />
      default:
        return null
    }
  }
  return block.children.map((node, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the words of a line keep no state.
    <Fragment key={index}>{draw(node)}</Fragment>
  ))
}

function Blank({ id, words: { filled, labelOf } }: { id: string; words: PreviewWords }) {
  const given = filled[id]
  return given ? <span className="field">{given}</span> : <span className="field is-open">{labelOf(id)}</span>
}
