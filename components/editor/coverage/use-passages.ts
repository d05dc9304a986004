import type { Transaction } from '@tiptap/pm/state'
import { useEffect, useState } from 'react'
import { type AnswerPassage, answerPassages } from '#domain/draft/coverage/answer-passages.ts'
import { useLetterEditor } from '../editor-context.ts'
import { isChangeOrigin } from '../extensions/change-origin.ts'

/** Milliseconds for which teammates' edits are gathered before the passages are read again. */
const PAUSE = 200

/** The letter's passages as they are now: one's own change at once, teammates' a moment later. */
export function usePassages(): AnswerPassage[] {
  const { editor } = useLetterEditor()
  const [passages, setPassages] = useState(() => answerPassages(editor.state.doc))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const read = () => setPassages(answerPassages(editor.state.doc))
    const onTransaction = ({ transaction }: { transaction: Transaction }) => {
      if (!transaction.docChanged) return
      clearTimeout(timer)
      if (isChangeOrigin(transaction)) timer = setTimeout(read, PAUSE)
      else read()
    }
    editor.on('transaction', onTransaction)
    return () => {
      clearTimeout(timer)
      editor.off('transaction', onTransaction)
    }
  }, [editor])
  return passages
}
