import Link from 'next/link'
import { Alert } from '#components/ui/alert.tsx'
import type { FormRow } from '#domain/filing/form/form-sheet.ts'
import { homeOf } from '#domain/filing/form/value-home.ts'
import { type ValuePages, valueHref } from './value-href.ts'

type Props = { rows: readonly FormRow[]; pages: ValuePages }

/** What the form will not take as it is, each line leading to the very control where that is mended. */
export function LackingList({ rows, pages }: Props) {
  if (rows.length === 0) return null
  const isForLeads =
    pages.profile === null && rows.some(({ field }) => homeOf(field.value)?.page === 'profile')
  return (
    <Alert tone="warn" title="The form asks for more than is known here">
      <ul className="mt-1 grid gap-2">
        {rows.map(({ field, value, problems }) => {
          const href = valueHref(pages, field.value)
          return (
            <li key={field.label} className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span className="min-w-0 flex-1 basis-56 [overflow-wrap:anywhere]">
                {problems.find(({ level }) => level === 'blocking')?.message}
              </span>
              {href ? (
                <Link className="rounded py-1 font-medium text-link underline" href={href}>
                  {value === '' ? 'Fill it in' : 'Shorten it'}
                  <span className="sr-only">: {field.label}</span>
                </Link>
              ) : null}
            </li>
          )
        })}
      </ul>
      {isForLeads ? (
        <p className="mt-2">Owners and admins of the workspace change its profile. Ask one of them.</p>
      ) : null}
    </Alert>
  )
}
