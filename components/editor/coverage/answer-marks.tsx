'use client'

import { useMemo } from 'react'
import { useLetterEditor, useSurvey } from '../editor-context.ts'

const HEADINGS = 'h1, h2, h3, h4'

const quoted = (words: string) => `"${words.replace(/["\\\n]/g, ' ')}"`

/**
 * Which questions each block answers, in the margin. One style sheet says it for all blocks, so that neither typing
 * nor a teammate's edit recomputes anything; a run of blocks with the same answers says it once, and a heading,
 * which names its question, not at all.
 */
export function AnswerMarks() {
  const { notice } = useLetterEditor()
  const sets = useSurvey('answerSets')
  const css = useMemo(() => {
    const labels = new Map(notice?.questions.map(({ id, label, text }) => [id, label || text.slice(0, 24)]))
    return sets
      .flatMap((set) => {
        const known = set.split(' ').flatMap((id) => labels.get(id) ?? [])
        if (known.length === 0) return []
        const words = `Q ${known.slice(0, 2).join(', ')}${known.length > 2 ? ` +${known.length - 2}` : ''}`
        const block = `[data-answers=${quoted(set)}]`
        return [
          `.letter > ${block}:not(${HEADINGS})::before { content: ${quoted(words)} / ${quoted(`Answers ${known.join(', ')}`)}; }`,
          `.letter > ${block}:not(${HEADINGS}) + ${block}::before { content: none; }`,
        ]
      })
      .join('\n')
  }, [notice, sets])
  return <style>{css}</style>
}
