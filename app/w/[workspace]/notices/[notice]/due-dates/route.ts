import { toResponse } from '#app/_lib/to-response.ts'
import { AppError } from '#domain/errors.ts'
import { requireNotice } from '#server/access.ts'
import { lookUpDueDates } from '#server/due-dates.ts'
import { findUser } from '#server/session.ts'

type Context = { params: Promise<{ notice: string }> }

/**
 * Asks the publishers when comments close; see `lookedUpDatesSchema`. A route and not an action, because actions wait
 * for one another, and a correction should not wait for a slow site to be saved.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  try {
    const user = await findUser()
    if (user === null) throw new AppError('forbidden', 'You are signed out. Sign in again in another tab.')
    const { notice } = await requireNotice(user.id, (await params).notice, 'draft')
    return Response.json(await lookUpDueDates(notice.id, request.signal))
  } catch (error) {
    return toResponse(error)
  }
}
