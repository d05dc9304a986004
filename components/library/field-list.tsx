import type { Field } from '#domain/library/field.ts'

type Props = { ids: readonly string[]; fields: readonly Field[] }

/** The blanks an argument leaves, with what belongs in each and the shape of an answer. */
export function FieldList({ ids, fields }: Props) {
  const used = ids.flatMap((id) => fields.find((field) => field.id === id) ?? [])
  if (used.length === 0) return null
  return (
    <dl className="grid gap-3 text-sm">
      {used.map((field) => (
        <div key={field.id} className="grid gap-0.5 rounded-md bg-warn-soft px-3 py-2.5">
          <dt className="font-medium text-warn">{field.label}</dt>
          <dd>{field.prompt}</dd>
          <dd className="text-quiet">For example: {field.example}.</dd>
        </div>
      ))}
    </dl>
  )
}
