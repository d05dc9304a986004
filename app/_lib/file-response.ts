import { contentDisposition } from '#domain/export/file-name.ts'
import { readStoredFile } from '#server/stored-files.ts'

/** A stored file to be saved, never shown: byte for byte what was kept. */
export async function fileResponse(file: {
  name: string
  storedId: string
  mediaType: string
}): Promise<Response> {
  const bytes = await readStoredFile(file.storedId)
  return new Response(bytes, {
    headers: {
      'cache-control': 'private, no-store, no-transform',
      'x-content-type-options': 'nosniff',
      'content-type': file.mediaType,
      'content-length': String(bytes.byteLength),
      'content-disposition': contentDisposition(file.name),
    },
  })
}
