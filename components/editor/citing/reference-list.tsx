'use client'

import { useSyncExternalStore } from 'react'
import { REFERENCES_TITLE } from '#domain/draft/citations/cite-letter.ts'
import { useLetterEditor } from '../editor-context.ts'
import { CitedWords } from './cited-words.tsx'

/** The works cited, where the style lists them after the letter. It follows the letter; nobody writes in it. */
export function ReferenceList() {
  const { words } = useLetterEditor()
  const references = useSyncExternalStore(words.subscribe, words.references, words.references)
  if (references.length === 0) return null
  return (
    <section aria-label={REFERENCES_TITLE} className="reference-list">
      <h2 className="reference-title">{REFERENCES_TITLE}</h2>
      {references.map(({ label, runs }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two works may read alike, and none keeps state.
        <p key={index} className={label === null ? 'reference-entry' : 'reference-entry is-numbered'}>
          {label === null ? null : <span className="reference-label">{label}</span>}
          <CitedWords runs={runs} />
        </p>
      ))}
    </section>
  )
}
