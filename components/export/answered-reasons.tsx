import type { AnsweredFinding } from '#domain/preflight/finding-override.ts'

/** The reasons that stand for blocking findings of the file that was made. */
export function AnsweredReasons({ answered }: { answered: readonly AnsweredFinding[] }) {
  if (answered.length === 0) return null
  const groups = Map.groupBy(answered, ({ message, by, reason }) => `${message} ${by} ${reason}`)
  return (
    <section className="grid gap-1 text-sm">
      <h3 className="font-semibold">Answered with a reason</h3>
      <ul className="grid gap-2">
        {[...groups].map(([key, alike]) => {
          const [first] = alike
          if (!first) return null
          return (
            <li key={key} className="border-line border-l-2 pl-3 [overflow-wrap:anywhere]">
              <p className="text-quiet">
                {first.message}
                {alike.length > 1 ? ` (${alike.length} times)` : null}
              </p>
              <p>
                {first.by ?? 'Somebody who has left'}: {first.reason}
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
