import { readLetterFile } from '#app/_lib/read-letter-file.ts'
import { STREAM_HEADERS, streamIntake } from '#app/_lib/stream-intake.ts'
import { toResponse } from '#app/_lib/to-response.ts'
import type { EditedCopyLine } from '#domain/draft/import/import-lines.ts'
import { AppError } from '#domain/errors.ts'
import { requireDraft } from '#server/access.ts'
import { readEditedCopy } from '#server/letter-imports.ts'
import { findUser } from '#server/session.ts'

type Context = { params: Promise<{ draft: string }> }

/**
 * Reads an edited copy of a draft, the request's body; see `readLetterFile`. Answered with a line for each step
 * (`editedCopyLineSchema`), the last of which holds the copy. Nothing in the letter is changed by it.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  try {
    const user = await findUser()
    if (user === null)
      throw new AppError('forbidden', 'You are signed out. Sign in again, then bring the copy back.')
    const { draft } = await requireDraft(user.id, (await params).draft, 'write')
    const file = await readLetterFile(request)
    const stream = streamIntake(
      request.signal,
      async (signal, onProgress): Promise<EditedCopyLine> => ({
        step: 'done',
        copy: await readEditedCopy({ ...file, draft, userId: user.id, signal, onProgress }),
      }),
    )
    return new Response(stream, { headers: STREAM_HEADERS })
  } catch (error) {
    return toResponse(error)
  }
}
