import type { Filer } from '#domain/filing/form/filer.ts'

/** What filing forms ask beside the profile, for members who may read but not change it. */
export function FilerSummary({ filer }: { filer: Filer }) {
  const rows = [
    ['Person who files', [filer.firstName, filer.lastName].filter(Boolean).join(' ')],
    ['Phone', filer.phone],
    ['Street', filer.street],
    ['City', [filer.city, filer.state, filer.postcode].filter(Boolean).join(', ')],
    ['Country', filer.country],
    ['Type of organisation', filer.organisationType],
    ['Register number', filer.registerNumber],
  ] as const
  return (
    <section aria-labelledby="filer" className="mt-10">
      <h2 id="filer" className="mb-4 font-semibold text-lg">
        Details for filing
      </h2>
      <dl className="grid gap-4">
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt className="text-quiet text-sm">{term}</dt>
            <dd>{value || 'Not filled in yet'}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
