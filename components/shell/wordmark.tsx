import Link from 'next/link'

/** The product's name, leading home. */
export function Wordmark() {
  return (
    <Link
      href="/"
      className="inline-flex min-h-10 items-center rounded font-bold font-serif text-ink text-xl tracking-tight sm:min-h-9"
    >
      Rejoinder
    </Link>
  )
}
