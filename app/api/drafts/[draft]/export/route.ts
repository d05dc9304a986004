import { toResponse } from '#app/_lib/to-response.ts'
import { AppError } from '#domain/errors.ts'
import { exportFormatSchema, exportPurposeSchema } from '#domain/export/export-progress.ts'
import { contentDisposition } from '#domain/export/file-name.ts'
import { requireDraft } from '#server/access.ts'
import { exportDraft } from '#server/exports.ts'
import { findUser } from '#server/session.ts'
import { EXPORT_HEADERS, streamExport } from './stream-export.ts'

type Context = { params: Promise<{ draft: string }> }

/** The file itself, for a plain link. */
export async function GET(request: Request, context: Context): Promise<Response> {
  try {
    const asked = await readRequest(request, context)
    const file = await exportDraft({ ...asked, signal: request.signal })
    return new Response(Uint8Array.from(file.bytes), {
      headers: {
        ...EXPORT_HEADERS,
        'content-type': file.mediaType,
        'content-length': String(file.bytes.length),
        'content-disposition': contentDisposition(file.name),
      },
    })
  } catch (error) {
    return toResponse(error)
  }
}

/** The file with its progress, for the export dialog; hanging up cancels. See `exportLineSchema`. */
export async function POST(request: Request, context: Context): Promise<Response> {
  try {
    const asked = await readRequest(request, context)
    const body = streamExport(request.signal, (signal, onProgress) =>
      exportDraft({ ...asked, signal, onProgress }),
    )
    return new Response(body, { headers: EXPORT_HEADERS })
  } catch (error) {
    return toResponse(error)
  }
}

/** Who asks for what, once it is known that they may have it. */
async function readRequest(request: Request, { params }: Context) {
  const user = await findUser()
  if (user === null) throw new AppError('forbidden', 'You are signed out. Sign in again, then export.')
  const { draft } = await requireDraft(user.id, (await params).draft, 'export')
  const { searchParams } = new URL(request.url)
  const format = exportFormatSchema.safeParse(searchParams.get('format'))
  if (!format.success)
    throw new AppError('invalid', 'Choose a format: add ?format=pdf, docx, markdown or text.')
  const purpose = exportPurposeSchema.safeParse(searchParams.get('for') ?? 'working-copy')
  if (!purpose.success) throw new AppError('invalid', 'Add &for=filing or &for=working-copy, or neither.')
  return { draftId: draft.id, userId: user.id, format: format.data, purpose: purpose.data }
}
