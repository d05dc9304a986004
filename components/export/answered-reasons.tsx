import type { AnsweredFinding } from '#domain/preflight/finding-override.ts'

/** The reasons that stand for blocking findings of the file that was made. */
export function AnsweredReasons({ answered }: { answered: readonly AnsweredFinding[] }) {
  if (answered.length === 0) return null
  return (
    <section className="grid gap-1 text-sm">
      <h3 className="font-semibold">Answered with a reason</h3>
      <ul className="grid gap-2">
        {answered.map(({ check, about, message, reason, by }) => (
          <li key={`${check} ${about}`} className="border-line border-l-2 pl-3 [overflow-wrap:anywhere]">
            <p className="text-quiet">{message}</p>
            <p>
              {by ?? 'Somebody who has left'}: {reason}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
