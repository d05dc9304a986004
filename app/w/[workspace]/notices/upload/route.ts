import { decodedName } from '#app/_lib/decoded-name.ts'
import { readBody } from '#app/_lib/read-body.ts'
import { STREAM_HEADERS, streamIntake } from '#app/_lib/stream-intake.ts'
import { toResponse } from '#app/_lib/to-response.ts'
import { AppError } from '#domain/errors.ts'
import { LIMITS } from '#domain/limits.ts'
import { createNotice, createNoticeFromText } from '#server/notices.ts'
import { requireNoticeTaker } from '../require-notice-taker.ts'

type Context = { params: Promise<{ workspace: string }> }

/**
 * Takes a notice as the request's body: a file whose name is in `x-file-name`, or pasted text without one. A body
 * that is not taken is answered with its status and a message; one that is, with a line for each step (see
 * `intakeLineSchema`), the last of which holds the notice's id or why it could not be read. Hanging up ends the
 * reading. A route and not an action, because a body may be large and its progress is shown.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  try {
    const workspaceId = await requireNoticeTaker((await params).workspace)
    const name = request.headers.get('x-file-name')
    const bytes = await readBody(request, { most: LIMITS.noticeFileBytes, tooLarge })
    const stream = streamIntake(request.signal, async (signal, onProgress) => {
      const options = { workspaceId, signal, onProgress }
      const { id } =
        name === null
          ? await createNoticeFromText({ ...options, text: new TextDecoder().decode(bytes) })
          : await createNotice({ ...options, fileName: decodedName(name), bytes })
      return { step: 'done', id }
    })
    return new Response(stream, { headers: STREAM_HEADERS })
  } catch (error) {
    return toResponse(error)
  }
}

const tooLarge = () =>
  new AppError(
    'too-large',
    `This is larger than ${LIMITS.noticeFileBytes / 1024 / 1024} MB, the most that can be read. Paste the part with the questions instead.`,
  )
