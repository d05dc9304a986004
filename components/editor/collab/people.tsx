'use client'

import type { PresentPerson } from '#components/editor/collab/list-people.ts'

const SHOWN = 5

/** Who has this draft open, by name. */
export function People({ people, ownId }: { people: readonly PresentPerson[]; ownId: string }) {
  const others = people.filter((person) => person.id !== ownId)
  if (others.length === 0) return null
  const rest = others.slice(SHOWN)
  return (
    <ul aria-label="Also here" className="flex items-center -space-x-1.5">
      {others.slice(0, SHOWN).map((person) => (
        <li
          key={person.id}
          title={person.name}
          className="flex size-7 items-center justify-center rounded-full border-2 border-surface font-medium text-white text-xs"
          style={{ backgroundColor: person.color }}
        >
          <span aria-hidden="true">{initials(person.name)}</span>
          <span className="sr-only">{person.name}</span>
        </li>
      ))}
      {rest.length > 0 && (
        <li
          title={rest.map((person) => person.name).join(', ')}
          className="flex size-7 items-center justify-center rounded-full border-2 border-surface bg-muted font-medium text-ink text-xs"
        >
          <span aria-hidden="true">+{rest.length}</span>
          <span className="sr-only">{rest.map((person) => person.name).join(', ')}</span>
        </li>
      )}
    </ul>
  )
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  const first = words[0]?.[0] ?? '?'
  const last = words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''
  return (first + last).toUpperCase()
}
