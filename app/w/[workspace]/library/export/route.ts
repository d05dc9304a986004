import { toResponse } from '#app/_lib/to-response.ts'
import { AppError } from '#domain/errors.ts'
import { contentDisposition } from '#domain/export/file-name.ts'
import { requireWorkspace } from '#server/access.ts'
import { exportLibrary } from '#server/library-transfer.ts'
import { findUser } from '#server/session.ts'

type Context = { params: Promise<{ workspace: string }> }

/** The team's own library as a zip of Markdown, YAML and CSL-JSON files. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  try {
    const user = await findUser()
    if (user === null) throw new AppError('forbidden', 'You are signed out. Sign in again, then export.')
    const { workspace } = await requireWorkspace(user.id, (await params).workspace, 'read')
    const bytes = await exportLibrary(workspace.id)
    return new Response(Uint8Array.from(bytes), {
      headers: {
        'cache-control': 'private, no-store',
        'content-type': 'application/zip',
        'content-length': String(bytes.length),
        'content-disposition': contentDisposition(`${workspace.slug}-library.zip`),
        'x-content-type-options': 'nosniff',
      },
    })
  } catch (error) {
    return toResponse(error)
  }
}
