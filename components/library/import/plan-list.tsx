import { Badge } from '#components/ui/badge.tsx'
import type { ImportChange, ImportPlan } from '#domain/library/transfer/plan-import.ts'

const KINDS = [
  { key: 'arguments', title: 'Arguments' },
  { key: 'facts', title: 'Facts' },
  { key: 'fields', title: 'Blanks' },
  { key: 'sources', title: 'Sources' },
] as const

const WORDS: Record<ImportChange, string> = {
  new: 'New',
  changed: 'Changed',
  restored: 'Offered again',
  same: 'The same',
}
const TONES = { new: 'ok', changed: 'warn', restored: 'accent', same: 'plain' } as const

/** What an import does, kind by kind; what stays the same is only counted. */
export function PlanList({ plan }: { plan: ImportPlan }) {
  return (
    <div className="grid gap-6">
      {KINDS.filter(({ key }) => plan[key].length > 0).map(({ key, title }) => {
        const changing = plan[key].filter(({ change }) => change !== 'same')
        const same = plan[key].length - changing.length
        return (
          <section key={key} className="grid gap-2">
            <h3 className="font-semibold text-sm">
              {title} <span className="font-normal text-quiet">({plan[key].length})</span>
            </h3>
            <ul className="grid max-h-72 gap-1.5 overflow-y-auto text-sm">
              {changing.map((item) => (
                <li key={item.id} className="grid grid-cols-[7rem_1fr] items-start gap-x-3">
                  <Badge tone={TONES[item.change]}>{WORDS[item.change]}</Badge>
                  <span className="min-w-0 [overflow-wrap:anywhere]">{item.title}</span>
                </li>
              ))}
            </ul>
            {same > 0 ? (
              <p className="text-quiet text-sm">
                {changing.length === 0 ? 'All of them are' : `${same} ${same === 1 ? 'is' : 'are'}`} the same
                as now.
              </p>
            ) : null}
          </section>
        )
      })}
    </div>
  )
}
