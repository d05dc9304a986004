import type { ReactNode } from 'react'

/** A whole page that says what went wrong and offers a way on. */
export function Problem({
  title,
  children,
  actions,
}: {
  title: string
  children: ReactNode
  actions: ReactNode
}) {
  return (
    <main id="content" className="mx-auto grid min-h-[70dvh] max-w-xl content-center gap-4 px-5 py-16">
      <h1 className="font-bold font-serif text-3xl">{title}</h1>
      <div className="text-quiet">{children}</div>
      <div className="mt-2 flex flex-wrap gap-2">{actions}</div>
    </main>
  )
}
