import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import {
  type CoverText,
  coverTextOf,
  filingProfileOf,
  inOwnWords,
} from '#domain/filing/cover-text/cover-text.ts'
import { type FilingChoices, NO_CHOICES } from '#domain/filing/filing-choices.ts'
import type { FilingProfile } from '#domain/filing/filing-profile.ts'
import { useLetterEditor } from '../editor-context.ts'

const PAUSE_MS = 400

/** The text for the web form as the open letter gives it, following whoever writes a little behind. */
export function useCoverText(): {
  choices: FilingChoices
  filing: FilingProfile | null
  cover: CoverText | null
} {
  const { editor, values, filing: live, exhibits, library, notice, checks } = useLetterEditor()
  const choices = useSyncExternalStore(live.subscribe, live.get, live.get)
  const attached = useSyncExternalStore(exhibits.subscribe, exhibits.all, exhibits.all)
  const [doc, setDoc] = useState(editor.state.doc)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const follow = () => {
      timer ??= setTimeout(() => {
        timer = undefined
        setDoc(editor.state.doc)
      }, PAUSE_MS)
    }
    editor.on('update', follow)
    return () => {
      editor.off('update', follow)
      clearTimeout(timer)
    }
  }, [editor])
  const facts = notice?.facts ?? null
  const filing = filingProfileOf(choices, library.filingProfiles, facts)
  const { plainMarks, coverText } = choices
  const { profile } = checks
  const given = values.all()
  // The letter is read when it changes, not with every keystroke in the text.
  const composed = useMemo(() => {
    const letter = { doc, values: given, exhibits: attached, facts, profile }
    return coverTextOf(letter, { ...NO_CHOICES, plainMarks }, filing)?.composed ?? null
  }, [doc, given, attached, facts, profile, plainMarks, filing])
  return { choices, filing, cover: composed && inOwnWords(composed, coverText) }
}
