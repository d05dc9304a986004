import { Badge } from '#components/ui/badge.tsx'
import { deviceName } from './device-name.ts'

type Session = { id: string; userAgent: string | null; startedAt: Date; isThisOne: boolean }

/** Where somebody is signed in. */
export function SessionList({ sessions }: { sessions: Session[] }) {
  return (
    <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
      {sessions.map((session) => (
        <li key={session.id} className="flex flex-wrap items-center justify-between gap-2 px-4 py-3 text-sm">
          <span className="font-medium">{deviceName(session.userAgent)}</span>
          <span className="flex items-center gap-3 text-quiet">
            {session.isThisOne ? <Badge>This device</Badge> : null}
            <span>
              since{' '}
              <time dateTime={session.startedAt.toISOString()}>
                {session.startedAt.toISOString().slice(0, 10)}
              </time>
            </span>
          </span>
        </li>
      ))}
    </ul>
  )
}
