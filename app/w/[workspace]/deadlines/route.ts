import { calendarResponse } from '#app/_lib/calendar-response.ts'
import { toResponse } from '#app/_lib/to-response.ts'
import { AppError } from '#domain/errors.ts'
import { requireWorkspace } from '#server/access.ts'
import { writeDeadlines } from '#server/deadlines.ts'
import { findUser } from '#server/session.ts'

type Context = { params: Promise<{ workspace: string }> }

/** The deadlines of every draft the asker may read, for their calendar. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  try {
    const user = await findUser()
    if (user === null) throw new AppError('forbidden', 'You are signed out. Sign in again, then export.')
    const { workspace } = await requireWorkspace(user.id, (await params).workspace, 'read')
    const file = await writeDeadlines(user.id, workspace, new Date())
    return calendarResponse(file, `${workspace.slug}-deadlines.ics`)
  } catch (error) {
    return toResponse(error)
  }
}
