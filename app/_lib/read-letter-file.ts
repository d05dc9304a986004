import { AppError } from '#domain/errors.ts'
import { LIMITS } from '#domain/limits.ts'
import { decodedName } from './decoded-name.ts'
import { readBody } from './read-body.ts'

/** A letter's file as the body of a request whose `x-file-name` says what it is called. */
export async function readLetterFile(request: Request): Promise<{ fileName: string; bytes: Uint8Array }> {
  const name = request.headers.get('x-file-name')
  if (name === null) throw new AppError('invalid', 'Choose the file of the letter.')
  const bytes = await readBody(request, { most: LIMITS.letterFileBytes, tooLarge })
  return { fileName: decodedName(name).slice(0, 255), bytes }
}

const tooLarge = () =>
  new AppError(
    'too-large',
    `This file is larger than ${LIMITS.letterFileBytes / 1024 / 1024} MB, the most that can be read. Make its pictures smaller, then try again.`,
  )
