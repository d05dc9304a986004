import { Button } from '#components/ui/button.tsx'
import type { Argument } from '#domain/library/argument.ts'
import type { Library } from '#domain/library/library.ts'

type Props = { argument: Argument; library: Library; onOpen: ((argumentId: string) => void) | undefined }

/** What stands near an argument, what it pulls against, and what pulls against it. */
export function RelatedArguments({ argument, library, onOpen }: Props) {
  const against = library.arguments.filter((other) => other.pullsAgainst.includes(argument.id))
  const opposed = [...new Set([...argument.pullsAgainst, ...against.map((other) => other.id)])]
  const groups = [
    { title: 'Related', ids: argument.related },
    { title: 'Pulls against', ids: opposed },
  ].filter((group) => group.ids.length > 0)
  if (groups.length === 0) return null
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      {groups.map(({ title, ids }) => (
        <section key={title} className="grid content-start gap-2">
          <h3 className="font-semibold text-sm">{title}</h3>
          <ul className="grid gap-1 text-sm">
            {library.arguments
              .filter((other) => ids.includes(other.id))
              .map((other) => (
                <li key={other.id}>
                  {onOpen ? (
                    <Button
                      variant="link"
                      className="h-auto whitespace-normal py-1 text-left sm:h-auto"
                      onClick={() => onOpen(other.id)}
                    >
                      {other.title}
                    </Button>
                  ) : (
                    other.title
                  )}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
