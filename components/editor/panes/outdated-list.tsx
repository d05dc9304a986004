'use client'

import { FindingList } from '#components/preflight/finding-list.tsx'
import { useLetterEditor, useSurvey } from '../editor-context.ts'
import type { OutdatedPlace } from '../passages/passage-update.ts'
import { PASSAGE_WORDS } from './passage-words.ts'

type Props = { canWrite: boolean; onUpdate: (place: OutdatedPlace) => void }

/** The passages of which the library has newer wording; a click compares the two. */
export function OutdatedList({ canWrite, onUpdate }: Props) {
  const { library } = useLetterEditor()
  const outdated = useSurvey('outdated')
  return (
    <FindingList title="Newer wording in the library" current={-1}>
      {outdated.map((argument, index) => {
        const alike = (other: typeof argument) =>
          other.id === argument.id &&
          other.revision === argument.revision &&
          other.passage === argument.passage
        const place = outdated.slice(0, index).filter(alike).length
        const words = (
          <>
            <span className="font-medium">
              {library.arguments.find(({ id }) => id === argument.id)?.title}
            </span>
            <span className="block text-quiet text-xs">{PASSAGE_WORDS[argument.passage]}</span>
          </>
        )
        return (
          <li key={`${argument.id} ${argument.revision} ${argument.passage} ${place}`}>
            {canWrite ? (
              <button
                type="button"
                className="w-full rounded px-2 py-1.5 text-left text-sm leading-snug hover:bg-muted max-lg:min-h-10"
                onClick={() => onUpdate({ argument, place })}
              >
                {words}
              </button>
            ) : (
              <p className="px-2 py-1.5 text-sm">{words}</p>
            )}
          </li>
        )
      })}
    </FindingList>
  )
}
