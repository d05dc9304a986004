import { AppError } from '#domain/errors.ts'
import type { Refusals } from '../docx/unzip-word.ts'

/** What to do with a letter that cannot be read. */
export const WAY_ON = 'Open the letter in Word, save it as a new DOCX file, and bring that.'

/** How a file is refused that was brought as a letter. */
export const LETTER_REFUSALS: Refusals = {
  other: (what) =>
    new AppError('invalid', `This is ${what}, which cannot be read as a letter. Choose a Word file (DOCX).`),
  tooMuch: () =>
    new AppError(
      'too-large',
      `This file unpacks to far more than a letter holds, so it was not read. ${WAY_ON}`,
    ),
  wayOn: WAY_ON,
}
