import { logoResponse } from '#app/_lib/logo-response.ts'
import { readBody } from '#app/_lib/read-body.ts'
import { toResponse } from '#app/_lib/to-response.ts'
import { AppError, notFound } from '#domain/errors.ts'
import { LIMITS } from '#domain/limits.ts'
import { requireWorkspace } from '#server/access.ts'
import { logoTooLarge, removeLogo, saveLogo } from '#server/logo.ts'
import { findUser } from '#server/session.ts'

type Context = { params: Promise<{ workspace: string }> }

/** The logo, for members of the workspace. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  try {
    const user = await findUser()
    if (user === null) throw notFound('workspace')
    const { workspace } = await requireWorkspace(user.id, (await params).workspace, 'read')
    return await logoResponse(workspace.id)
  } catch (error) {
    return toResponse(error)
  }
}

/** Takes a picture as the request's body. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  try {
    const workspaceId = await requireProfileRight((await params).workspace)
    await saveLogo(workspaceId, await readBody(request, { most: LIMITS.logoBytes, tooLarge: logoTooLarge }))
    return new Response(null, { status: 204 })
  } catch (error) {
    return toResponse(error)
  }
}

export async function DELETE(_request: Request, { params }: Context): Promise<Response> {
  try {
    await removeLogo(await requireProfileRight((await params).workspace))
    return new Response(null, { status: 204 })
  } catch (error) {
    return toResponse(error)
  }
}

async function requireProfileRight(slug: string): Promise<string> {
  const user = await findUser()
  if (user === null)
    throw new AppError('forbidden', 'You are signed out. Sign in again, then change the logo.')
  const { workspace } = await requireWorkspace(user.id, slug, 'profile')
  return workspace.id
}
