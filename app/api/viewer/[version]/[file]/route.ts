import { toResponse } from '#app/_lib/to-response.ts'
import { readViewerFile } from '#server/viewer-files.ts'

type Context = { params: Promise<{ version: string; file: string }> }

/** The program that draws PDFs in the browser, as its makers publish it: the same for everybody, signed in or not. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  try {
    return new Response(Uint8Array.from(await readViewerFile(await params)), {
      headers: {
        'content-type': 'text/javascript; charset=utf-8',
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
      },
    })
  } catch (error) {
    return toResponse(error)
  }
}
