import { toResponse } from '#app/_lib/to-response.ts'
import { AppError } from '#domain/errors.ts'
import { type PreviewLine, previewWantSchema } from '#domain/export/preview-line.ts'
import { requireDraft } from '#server/access.ts'
import { previewDraft } from '#server/previews.ts'
import { findUser } from '#server/session.ts'
import { EXPORT_HEADERS } from '../export/stream-export.ts'

type Context = { params: Promise<{ draft: string }> }

/** The letter as a PDF, to be read in a tab of its own. */
export async function GET(request: Request, context: Context): Promise<Response> {
  try {
    const reader = await findReader(context)
    const { bytes } = await previewDraft({ ...reader, wantsFile: true, known: null, signal: request.signal })
    return new Response(Uint8Array.from(bytes ?? []), {
      headers: { ...EXPORT_HEADERS, 'content-type': 'application/pdf', 'content-disposition': 'inline' },
    })
  } catch (error) {
    return toResponse(error)
  }
}

/** What is known of the letter's pages, then the pages as a PDF; hanging up leaves it. See `previewLineSchema`. */
export async function POST(request: Request, context: Context): Promise<Response> {
  try {
    const reader = await findReader(context)
    const { searchParams } = new URL(request.url)
    const want = previewWantSchema.safeParse(searchParams.get('want'))
    if (!want.success) throw new AppError('invalid', 'Add ?want=file or ?want=pages.')
    const { bytes, ...about } = await previewDraft({
      ...reader,
      wantsFile: want.data === 'file',
      known: searchParams.get('known'),
      signal: request.signal,
    })
    const line: PreviewLine = { ...about, length: bytes?.length ?? 0 }
    const body = new Blob([`${JSON.stringify(line)}\n`, Uint8Array.from(bytes ?? [])])
    return new Response(body, { headers: EXPORT_HEADERS })
  } catch (error) {
    return toResponse(error)
  }
}

/** Who looks at which letter, once it is known that they may. */
async function findReader({ params }: Context) {
  const user = await findUser()
  if (user === null)
    throw new AppError('forbidden', 'You are signed out. Sign in again, then look at the pages.')
  const { draft } = await requireDraft(user.id, (await params).draft, 'read')
  return { draftId: draft.id, userId: user.id }
}
