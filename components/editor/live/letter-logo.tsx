'use client'

import { useSyncExternalStore } from 'react'
import { useLetterEditor } from '../editor-context.ts'

/** The logo over the letter, when the letter asks for it; and word of it when it stands in place of the letterhead. */
export function LetterLogo() {
  const { settings, logo } = useLetterEditor()
  const { letterhead } = useSyncExternalStore(settings.subscribe, settings.get, settings.get)
  if (logo === null || letterhead === 'text') return null
  return (
    <div className="letter-logo text-center" data-letterhead={letterhead}>
      {/* biome-ignore lint/performance/noImgElement: a private picture of one size needs no optimiser */}
      <img
        src={logo.src}
        alt={logo.alt}
        // Most logos are made for white paper.
        className="mx-auto h-auto max-h-18 w-auto max-w-[min(18rem,100%)] bg-[light-dark(transparent,white)]"
      />
      {letterhead === 'logo' ? (
        <p className="mt-3 text-quiet text-xs">
          The logo stands alone: the letterhead’s words below are not in the file.
        </p>
      ) : null}
    </div>
  )
}
