import { decodedName } from '#app/_lib/decoded-name.ts'
import { readBody } from '#app/_lib/read-body.ts'
import { toResponse } from '#app/_lib/to-response.ts'
import { AppError, notFound } from '#domain/errors.ts'
import { exhibitProblem } from '#domain/filing/exhibit-file.ts'
import { LIMITS } from '#domain/limits.ts'
import { requireDraft } from '#server/access.ts'
import { createExhibit, listExhibitFiles } from '#server/exhibits.ts'
import { findUser } from '#server/session.ts'

type Context = { params: Promise<{ draft: string }> }

/** The files kept for a letter, also those that were taken out of it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  try {
    const user = await findUser()
    if (user === null) throw notFound('draft')
    const { draft } = await requireDraft(user.id, (await params).draft, 'read')
    const files = await listExhibitFiles(draft.id)
    return Response.json(
      files.map(({ id, fileName, mediaType, bytes }) => ({ id, fileName, mediaType, bytes })),
      { headers: { 'cache-control': 'private, no-store' } },
    )
  } catch (error) {
    return toResponse(error)
  }
}

/** Takes a file as the request's body, its name in `x-file-name`, and answers with what an exhibit says of it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  try {
    const user = await findUser()
    if (user === null)
      throw new AppError('forbidden', 'You are signed out. Sign in again, then attach the file.')
    const { draft } = await requireDraft(user.id, (await params).draft, 'write')
    const fileName = decodedName(request.headers.get('x-file-name') ?? '')
    // A name that will not do needs no bytes.
    const problem = exhibitProblem(fileName, 1)
    if (problem !== null) throw new AppError('invalid', problem)
    const bytes = await readBody(request, { most: LIMITS.exhibitBytes, tooLarge: () => tooLarge(fileName) })
    return Response.json(await createExhibit(draft, { fileName, bytes, userId: user.id }), { status: 201 })
  } catch (error) {
    return toResponse(error)
  }
}

const tooLarge = (fileName: string) =>
  new AppError('too-large', exhibitProblem(fileName, LIMITS.exhibitBytes + 1) ?? 'This file is too large.')
