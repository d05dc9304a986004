import Link from 'next/link'
import { Button } from '#components/ui/button.tsx'

/** The ways to begin a letter. */
export function StartButtons({ slug }: { slug: string }) {
  return (
    <>
      <Button asChild>
        <Link href={`/w/${slug}/notices/new`}>Answer a notice</Link>
      </Button>
      <Button asChild variant="secondary">
        <Link href={`/w/${slug}/drafts/new?notice=none`}>Write a letter without a notice</Link>
      </Button>
      <Button asChild variant="ghost">
        <Link href={`/w/${slug}/drafts/import`}>Start from a finished letter</Link>
      </Button>
    </>
  )
}
