import { calendarResponse } from '#app/_lib/calendar-response.ts'
import { toResponse } from '#app/_lib/to-response.ts'
import { AppError } from '#domain/errors.ts'
import { requireDraft } from '#server/access.ts'
import { writeDeadline } from '#server/deadlines.ts'
import { findUser } from '#server/session.ts'

type Context = { params: Promise<{ draft: string }> }

/** One draft's deadline, for a calendar. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  try {
    const user = await findUser()
    if (user === null) throw new AppError('forbidden', 'You are signed out. Sign in again, then export.')
    const { draft } = await requireDraft(user.id, (await params).draft, 'read')
    return calendarResponse(await writeDeadline(draft.id, new Date()), 'deadline.ics')
  } catch (error) {
    return toResponse(error)
  }
}
