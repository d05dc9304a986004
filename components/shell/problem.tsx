import type { ReactNode } from 'react'

type Props = {
  title: string
  children: ReactNode
  actions: ReactNode
  /** Inside a page that has its main part already, this is only a part of it. */
  isInPage?: boolean
}

/** Says what went wrong in place of a page, and offers a way on. */
export function Problem({ title, children, actions, isInPage = false }: Props) {
  const Part = isInPage ? 'div' : 'main'
  return (
    <Part
      id={isInPage ? undefined : 'content'}
      className="mx-auto grid min-h-[70dvh] max-w-xl content-center gap-4 px-5 py-16"
    >
      <h1 className="font-bold font-serif text-3xl">{title}</h1>
      <div className="text-quiet">{children}</div>
      <div className="mt-2 flex flex-wrap gap-2">{actions}</div>
    </Part>
  )
}
