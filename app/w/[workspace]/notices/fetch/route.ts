import { readBody } from '#app/_lib/read-body.ts'
import { STREAM_HEADERS, streamIntake } from '#app/_lib/stream-intake.ts'
import { toResponse } from '#app/_lib/to-response.ts'
import { AppError } from '#domain/errors.ts'
import { readTyped } from '#domain/notice/lookup/notice-reference.ts'
import { createNoticeFromReference } from '#server/notices.ts'
import { requireNoticeTaker } from '../require-notice-taker.ts'

type Context = { params: Promise<{ workspace: string }> }

/**
 * Takes a link or a number as the request's body, looks the notice up where it is published and reads it. Answers like
 * the upload route, with one more last line: the documents of a docket, when there are several to choose from.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  try {
    const workspaceId = await requireNoticeTaker((await params).workspace)
    const typed = readTyped(
      new TextDecoder().decode(await readBody(request, { most: 2_000, tooLarge: unknown })),
    )
    if (typed.is === 'unusable') throw new AppError('invalid', typed.message)
    if (typed.is === 'text') throw unknown()
    const stream = streamIntake(request.signal, async (signal, onProgress) => {
      const made = await createNoticeFromReference({
        workspaceId,
        reference: typed.reference,
        signal,
        onProgress,
      })
      return made.is === 'several'
        ? { step: 'several', documents: made.documents }
        : { step: 'done', id: made.notice.id }
    })
    return new Response(stream, { headers: STREAM_HEADERS })
  } catch (error) {
    return toResponse(error)
  }
}

const unknown = () =>
  new AppError(
    'invalid',
    'This is no link or number of a notice. Enter one from federalregister.gov or regulations.gov.',
  )
