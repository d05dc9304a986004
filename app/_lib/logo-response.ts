import { notFound } from '#domain/errors.ts'
import { findLogo } from '#server/logo.ts'

/** A workspace's logo as a picture; whoever asks has been let in by the caller. Throws not-found where there is none. */
export async function logoResponse(workspaceId: string): Promise<Response> {
  const logo = await findLogo(workspaceId)
  if (logo === null) throw notFound('logo')
  return new Response(new Uint8Array(logo.bytes), {
    headers: {
      'content-type': logo.mediaType,
      'content-length': String(logo.bytes.byteLength),
      'content-disposition': 'inline',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-cache',
    },
  })
}
