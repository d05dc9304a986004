import { toResponse } from '#app/_lib/to-response.ts'
import { AppError, notFound } from '#domain/errors.ts'
import { contentDisposition } from '#domain/export/file-name.ts'
import { deleteExhibit, getExhibit } from '#server/exhibits.ts'
import { findUser } from '#server/session.ts'

type Context = { params: Promise<{ exhibit: string }> }

/** An exhibit's file, always to be saved and never opened here: it may be anything, also a page with a script. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  try {
    const user = await findUser()
    if (user === null) throw notFound('exhibit')
    const { fileName, mediaType, bytes } = await getExhibit(user.id, (await params).exhibit)
    return new Response(bytes, {
      headers: {
        'content-type': mediaType,
        'content-length': String(bytes.byteLength),
        'content-disposition': contentDisposition(fileName),
        'cross-origin-resource-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      },
    })
  } catch (error) {
    return toResponse(error)
  }
}

/** Deletes the file of an exhibit that was removed from its letter. */
export async function DELETE(_request: Request, { params }: Context): Promise<Response> {
  try {
    const user = await findUser()
    if (user === null)
      throw new AppError('forbidden', 'You are signed out. Sign in again, then delete the file.')
    await deleteExhibit(user.id, (await params).exhibit)
    return new Response(null, { status: 204 })
  } catch (error) {
    return toResponse(error)
  }
}
