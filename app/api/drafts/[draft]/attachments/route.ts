import { readBody } from '#app/_lib/read-body.ts'
import { toResponse } from '#app/_lib/to-response.ts'
import { AppError } from '#domain/errors.ts'
import { LIMITS } from '#domain/limits.ts'
import { requireDraft } from '#server/access.ts'
import { createAttachment, tooLarge } from '#server/attachments.ts'
import { findUser } from '#server/session.ts'

type Context = { params: Promise<{ draft: string }> }

/** Takes a picture as the request's body and answers with its address and its size in pixels. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  try {
    const user = await findUser()
    if (user === null)
      throw new AppError('forbidden', 'You are signed out. Sign in again, then add the picture.')
    const { draft } = await requireDraft(user.id, (await params).draft, 'write')
    const bytes = await readBody(request, { most: LIMITS.imageBytes, tooLarge })
    const { id, mediaType, width, height } = await createAttachment(draft.id, bytes)
    return Response.json({ id, src: `/api/attachments/${id}`, mediaType, width, height }, { status: 201 })
  } catch (error) {
    return toResponse(error)
  }
}
