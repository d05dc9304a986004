import { Star } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { cn } from '#components/ui/cn.ts'
import type { Argument } from '#domain/library/argument.ts'
import { StanceBadge } from './stance-badge.tsx'

type Props = {
  list: readonly Argument[]
  chosenId: string | null
  favourites: ReadonlySet<string>
  /** How many letters use an argument. */
  usedIn: (argumentId: string) => number
  onChoose: (argumentId: string) => void
}

/** Up and Down walk the list, Home and End go to its ends; Tab and Enter work as everywhere. */
const walk = (event: KeyboardEvent<HTMLUListElement>) => {
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const at = buttons.findIndex((button) => button.matches(':focus'))
  const target = {
    ArrowDown: buttons[at + 1],
    ArrowUp: buttons[at - 1],
    Home: buttons[0],
    End: buttons.at(-1),
  }[event.key]
  if (at < 0 || !target) return
  event.preventDefault()
  target.focus()
}

/** Arguments to choose one from. */
export function ArgumentList({ list, chosenId, favourites, usedIn, onChoose }: Props) {
  return (
    <ul className="grid gap-2" aria-label="Arguments" onKeyDown={walk}>
      {list.map((argument) => (
        <li key={argument.id}>
          <button
            type="button"
            data-argument={argument.id}
            aria-current={argument.id === chosenId ? 'true' : undefined}
            onClick={() => onChoose(argument.id)}
            className={cn(
              'grid w-full gap-1 rounded-md border border-line bg-page p-3 text-left text-sm hover:border-line-strong',
              argument.id === chosenId && 'border-accent bg-accent-soft',
            )}
          >
            <span className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1">
              <span className="min-w-0 font-medium">
                {favourites.has(argument.id) ? (
                  <>
                    <Star aria-hidden className="mr-1 mb-0.5 inline size-3.5 fill-current text-accent" />
                    <span className="sr-only">Favourite: </span>
                  </>
                ) : null}
                {argument.title}
              </span>
              <StanceBadge stance={argument.stance} />
            </span>
            <span className="text-quiet">{argument.claim}</span>
            <Standing argument={argument} letters={usedIn(argument.id)} />
          </button>
        </li>
      ))}
    </ul>
  )
}

function Standing({ argument, letters }: { argument: Argument; letters: number }) {
  const words = [
    argument.shelf === 'team' ? 'Your team’s own' : null,
    letters === 0 ? null : letters === 1 ? 'Used in 1 letter' : `Used in ${letters} letters`,
    ...argument.tags,
  ].filter((word) => word !== null)
  if (words.length === 0) return null
  return <span className="text-quiet text-xs">{words.join(' · ')}</span>
}
