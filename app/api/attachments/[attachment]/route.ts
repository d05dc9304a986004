import { toResponse } from '#app/_lib/to-response.ts'
import { notFound } from '#domain/errors.ts'
import { getAttachment } from '#server/attachments.ts'
import { findUser } from '#server/session.ts'

type Context = { params: Promise<{ attachment: string }> }

/** A picture of a letter. `server/headers.ts` sees to it that a browser takes it for nothing else. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  try {
    const user = await findUser()
    if (user === null) throw notFound('picture')
    const { attachment } = await params
    const { bytes, mediaType } = await getAttachment(user.id, attachment)
    return new Response(bytes, {
      headers: {
        'Content-Type': mediaType,
        'Content-Length': String(bytes.byteLength),
        'Content-Disposition': 'inline',
        'Cross-Origin-Resource-Policy': 'same-origin',
        // The bytes of an attachment never change, but whoever loses the draft loses them within the hour.
        'Cache-Control': 'private, max-age=3600',
      },
    })
  } catch (error) {
    return toResponse(error)
  }
}
