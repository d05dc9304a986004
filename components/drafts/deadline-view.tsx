import { CalendarDays, Download, List } from 'lucide-react'
import Link from 'next/link'
import { Button } from '#components/ui/button.tsx'

type Props = { slug: string; view: 'list' | 'calendar'; hasDeadlines: boolean }

/** Chooses between list and calendar, and hands the deadlines to one's own calendar. */
export function DeadlineView({ slug, view, hasDeadlines }: Props) {
  const views = [
    { name: 'list', label: 'List', href: `/w/${slug}`, Icon: List },
    { name: 'calendar', label: 'Calendar', href: `/w/${slug}?view=calendar`, Icon: CalendarDays },
  ] as const
  return (
    <div className="mb-4 flex flex-wrap items-center justify-between gap-2">
      <nav aria-label="How the drafts are shown" className="flex gap-1">
        {views.map(({ name, label, href, Icon }) => (
          <Button key={name} asChild size="sm" variant={view === name ? 'secondary' : 'ghost'}>
            <Link href={href} aria-current={view === name ? 'page' : undefined}>
              <Icon aria-hidden /> {label}
            </Link>
          </Button>
        ))}
      </nav>
      {hasDeadlines ? (
        <Button asChild size="sm" variant="ghost">
          <a href={`/w/${slug}/deadlines`} download>
            <Download aria-hidden /> All deadlines for your calendar
          </a>
        </Button>
      ) : null}
    </div>
  )
}
