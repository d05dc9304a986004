'use client'

import { cn } from '#components/ui/cn.ts'
import { outlineOf } from '#domain/draft/reading/read-doc.ts'
import { useLetterEditor, useSurvey } from '../editor-context.ts'
import { formatKeys } from '../frame/keys.ts'
import { jumpTo } from '../places/jump-to.ts'

const INDENT: Record<number, string> = { 1: 'pl-2 font-medium', 2: 'pl-5', 3: 'pl-8', 4: 'pl-11' }

/** The letter's headings; a click goes there. */
export function Outline({ onJump }: { onJump: () => void }) {
  const { editor } = useLetterEditor()
  const outline = useSurvey('outline')
  if (outline.length === 0) {
    return (
      <p className="px-4 py-2 text-quiet text-sm">
        No headings yet. Make one with the style menu above the letter, or with {formatKeys('Mod-Alt-1')}.
      </p>
    )
  }
  return (
    <ul className="grid px-2">
      {outline.map(({ level, number, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: headings are told apart by their order alone
        <li key={index}>
          <button
            type="button"
            className={cn(
              'w-full rounded py-1 pr-2 text-left text-sm leading-snug hover:bg-muted max-lg:min-h-10',
              INDENT[level],
            )}
            onClick={() => {
              onJump()
              const heading = outlineOf(editor.state.doc)[index]
              if (heading) jumpTo(editor, heading.pos)
            }}
          >
            {number !== null && <span className="mr-1.5 tabular-nums">{number}</span>}
            {text || <span className="text-quiet italic">Empty heading</span>}
          </button>
        </li>
      ))}
    </ul>
  )
}
