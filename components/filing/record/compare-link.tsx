import { GitCompare } from 'lucide-react'
import Link from 'next/link'
import { Button } from '#components/ui/button.tsx'

/** Leads to the letter as it is now, beside what was filed. */
export const CompareLink = ({ href }: { href: string }) => (
  <Button asChild variant="secondary">
    <Link href={href}>
      <GitCompare aria-hidden /> Compare with the letter now
    </Link>
  </Button>
)
