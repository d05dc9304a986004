import { fileResponse } from '#app/_lib/file-response.ts'
import { toResponse } from '#app/_lib/to-response.ts'
import { notFound } from '#domain/errors.ts'
import { requireFiling } from '#server/access.ts'
import { getFilingFile } from '#server/filings.ts'
import { findUser } from '#server/session.ts'

type Context = { params: Promise<{ filing: string; file: string }> }

/** A file as it was filed, byte for byte, for those who read the letter; see `isForAllReaders`. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  try {
    const user = await findUser()
    if (user === null) throw notFound('file')
    const { filing, file } = await params
    const { isMember } = await requireFiling(user.id, filing, 'read')
    return await fileResponse(await getFilingFile(filing, file, isMember))
  } catch (error) {
    return toResponse(error)
  }
}
