import { readBody } from '#app/_lib/read-body.ts'
import { toResponse } from '#app/_lib/to-response.ts'
import { AppError } from '#domain/errors.ts'
import { type ImportAnswer, libraryFilesSchema } from '#domain/library/transfer/import-protocol.ts'
import { LIMITS } from '#domain/limits.ts'
import { requireWorkspace } from '#server/access.ts'
import { applyImport, previewImport } from '#server/library-transfer.ts'
import { unzipFiles } from '#server/library-zip.ts'
import { findUser } from '#server/session.ts'

type Context = { params: Promise<{ workspace: string }> }

/**
 * Takes a library as the request's body: a zip, or as JSON the files of a folder. Answers with what importing it
 * would do; with `?version=`, the state of the library that was previewed, it does it.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  try {
    const user = await findUser()
    if (user === null) throw new AppError('forbidden', 'You are signed out. Sign in again, then import.')
    const { workspace } = await requireWorkspace(user.id, (await params).workspace, 'library')
    const bytes = await readBody(request, { most: LIMITS.libraryZipBytes, tooLarge })
    const isJson = request.headers.get('content-type')?.startsWith('application/json') ?? false
    const { files, problems } = isJson ? { files: filesIn(bytes), problems: [] } : unzipFiles(bytes)
    const version = new URL(request.url).searchParams.get('version')
    const given = { workspaceId: workspace.id, userId: user.id, files }
    const answer =
      version === null || problems.length > 0
        ? await previewImport(workspace.id, files, problems)
        : await applyImport({ ...given, version: Number(version) })
    return Response.json(
      (answer.ok
        ? answer
        : { ...answer, problems: answer.problems.slice(0, LIMITS.libraryProblems) }) satisfies ImportAnswer,
    )
  } catch (error) {
    return toResponse(error)
  }
}

function filesIn(bytes: Uint8Array) {
  const parsed = libraryFilesSchema.safeParse(jsonOf(bytes))
  if (!parsed.success)
    throw new AppError('invalid', 'These files could not be read. Choose the folder or zip of a library.')
  return parsed.data.files
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return null
  }
}

const tooLarge = () =>
  new AppError(
    'too-large',
    `This is larger than ${LIMITS.libraryZipBytes / 1024 / 1024} MB, the most that can be imported at once.`,
  )
