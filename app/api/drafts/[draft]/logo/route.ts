import { logoResponse } from '#app/_lib/logo-response.ts'
import { toResponse } from '#app/_lib/to-response.ts'
import { notFound } from '#domain/errors.ts'
import { requireDraft } from '#server/access.ts'
import { findUser } from '#server/session.ts'

type Context = { params: Promise<{ draft: string }> }

/** The logo over a letter, for whoever may read it, guests of the workspace too. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  try {
    const user = await findUser()
    if (user === null) throw notFound('draft')
    const { draft } = await requireDraft(user.id, (await params).draft, 'read')
    return await logoResponse(draft.workspaceId)
  } catch (error) {
    return toResponse(error)
  }
}
