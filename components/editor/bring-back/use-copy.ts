'use client'

import type { Node } from '@tiptap/pm/model'
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { compareLetters } from '#domain/draft/compare/compare-letters.ts'
import { useLetterEditor } from '../editor-context.ts'

/** How long after the last keystroke of anybody the letter is compared again. */
const PAUSE_MS = 400

/** The copy in hand, and what it would change in the letter as it stands, others' writing included. */
export function useCopy() {
  const { editor, copyInHand } = useLetterEditor()
  const hand = useSyncExternalStore(copyInHand.subscribe, copyInHand.get, copyInHand.get)
  const [current, setCurrent] = useState<Node>(() => editor.state.doc)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      clearTimeout(timer)
      timer = setTimeout(() => setCurrent(editor.state.doc), PAUSE_MS)
    }
    editor.on('update', look)
    return () => {
      clearTimeout(timer)
      editor.off('update', look)
    }
  }, [editor])
  const base = hand?.base
  const edited = hand?.edited
  // What is ticked changes nothing about what differs, so it is not compared anew.
  const changes = useMemo(
    () => (base && edited ? compareLetters({ base, edited, current }) : []),
    [base, edited, current],
  )
  return { hand, changes, current, look: () => setCurrent(editor.state.doc) }
}
