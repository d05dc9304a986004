import { type ReactNode, useId } from 'react'

type Props = { title: string; description?: string; children: ReactNode }

/** A part of a page about a filing, under its heading. */
export function FilingSection({ title, description, children }: Props) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="grid gap-4">
      <div className="grid gap-1">
        <h2 id={id} className="font-semibold text-lg">
          {title}
        </h2>
        {description ? <p className="max-w-prose text-quiet text-sm">{description}</p> : null}
      </div>
      {children}
    </section>
  )
}
