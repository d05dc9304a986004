import { readBody } from '#app/_lib/read-body.ts'
import { toResponse } from '#app/_lib/to-response.ts'
import { AppError } from '#domain/errors.ts'
import { LIMITS } from '#domain/limits.ts'
import { requireWorkspace } from '#server/access.ts'
import { createNotice, createNoticeFromText } from '#server/notices.ts'
import { findUser } from '#server/session.ts'

type Context = { params: Promise<{ workspace: string }> }

/**
 * Takes a notice as the request's body: a file whose name is in `x-file-name`, or pasted text without one. Answers
 * with the notice's id. A route and not an action, because a body may be large and its progress is shown.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  try {
    const user = await findUser()
    if (user === null) {
      throw new AppError(
        'forbidden',
        'You are signed out. Sign in again in another tab; what you typed stays here.',
      )
    }
    const { workspace } = await requireWorkspace(user.id, (await params).workspace, 'draft')
    const name = request.headers.get('x-file-name')
    const bytes = await readBody(request, { most: LIMITS.noticeFileBytes, tooLarge })
    const notice =
      name === null
        ? await createNoticeFromText({ workspaceId: workspace.id, text: new TextDecoder().decode(bytes) })
        : await createNotice({ workspaceId: workspace.id, fileName: decoded(name), bytes })
    return Response.json({ id: notice.id }, { status: 201 })
  } catch (error) {
    return toResponse(error)
  }
}

const tooLarge = () =>
  new AppError(
    'too-large',
    `This is larger than ${LIMITS.noticeFileBytes / 1024 / 1024} MB, the most that can be read. Paste the part with the questions instead.`,
  )

/** A header carries only plain letters, so the name comes percent-encoded. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
