import { fileResponse } from '#app/_lib/file-response.ts'
import { toResponse } from '#app/_lib/to-response.ts'
import { notFound } from '#domain/errors.ts'
import { requireDraft } from '#server/access.ts'
import { getPreparedFile } from '#server/prepared-filings.ts'
import { findUser } from '#server/session.ts'

type Context = { params: Promise<{ draft: string; file: string }> }

/** One of the files made for a filing that is still to be recorded, for those who may file. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  try {
    const user = await findUser()
    if (user === null) throw notFound('file')
    const { draft, file } = await params
    await requireDraft(user.id, draft, 'file')
    return await fileResponse(await getPreparedFile(draft, file))
  } catch (error) {
    return toResponse(error)
  }
}
