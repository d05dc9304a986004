import type { Node } from '@tiptap/pm/model'
import { contentsLines } from '#domain/draft/numbers/letter-headings.ts'

/** The table of contents as it will be; page numbers come when the letter is set. */
export function PreviewContents({ doc }: { doc: Node }) {
  return (
    <nav data-contents aria-label="Table of contents">
      <ol>
        {contentsLines(doc, 'none').map(({ pos, level, text }) => (
          <li key={pos} data-level={level}>
            {text}
          </li>
        ))}
      </ol>
    </nav>
  )
}
