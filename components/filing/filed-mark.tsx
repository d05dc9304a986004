import { FileCheck2 } from 'lucide-react'
import Link from 'next/link'
import { cn } from '#components/ui/cn.ts'

type Props = { href: string; words: string; className?: string }

/** That a letter was filed, leading to the record of it. A narrow bar shows the sign alone. */
export function FiledMark({ href, words, className }: Props) {
  return (
    <Link
      href={href}
      title={words}
      className={cn(
        'inline-flex min-w-0 items-center gap-1.5 rounded-md px-2 py-1 text-ok text-sm hover:bg-ok-soft',
        className,
      )}
    >
      <FileCheck2 aria-hidden className="size-4 shrink-0" />
      <span className="max-w-80 truncate max-xl:sr-only">{words}</span>
    </Link>
  )
}
