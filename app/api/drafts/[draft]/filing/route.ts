import { toResponse } from '#app/_lib/to-response.ts'
import { AppError } from '#domain/errors.ts'
import { requireDraft } from '#server/access.ts'
import { makeFilingPackage } from '#server/filing-package.ts'
import { keepPrepared } from '#server/prepared-filings.ts'
import { findUser } from '#server/session.ts'
import { EXPORT_HEADERS, streamExport } from '../export/stream-export.ts'

type Context = { params: Promise<{ draft: string }> }

/**
 * Makes the files of a filing, keeps them for its record and hands them over as a zip, with its progress; hanging up
 * cancels. `?profile=` names the way to file, `&docx=1` puts a Word file beside the PDF. See `exportLineSchema`.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  try {
    const user = await findUser()
    if (user === null)
      throw new AppError('forbidden', 'You are signed out. Sign in again, then make the files.')
    const { draft } = await requireDraft(user.id, (await params).draft, 'file')
    const { searchParams } = new URL(request.url)
    const asked = {
      ...{ draftId: draft.id, userId: user.id },
      profileId: searchParams.get('profile') ?? '',
      withDocx: searchParams.get('docx') === '1',
    }
    const body = streamExport(request.signal, async (signal, onProgress) => {
      const made = await makeFilingPackage({ ...asked, signal, onProgress })
      signal.throwIfAborted()
      await keepPrepared(draft.id, user.id, made)
      const { zip, pages, warnings, answered } = made
      const { name, mediaType, bytes } = zip
      return { name, mediaType, bytes, purpose: 'filing', pages, openBlanks: [], warnings, answered }
    })
    return new Response(body, { headers: EXPORT_HEADERS })
  } catch (error) {
    return toResponse(error)
  }
}
