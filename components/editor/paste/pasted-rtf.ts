import type { DocJson } from '#domain/draft/doc.ts'
import { readRtf } from '#domain/draft/import/read-rtf.ts'
import { AppError } from '#domain/errors.ts'
import { LIMITS } from '#domain/limits.ts'

/** The blocks of rich text from the clipboard; none when it is none or too much, so that its plain words are pasted. */
export function pastedRtf(source: string): DocJson[] {
  if (source === '' || source.length > LIMITS.pasteChars) return []
  try {
    return readRtf(source).blocks
  } catch (error) {
    if (error instanceof AppError) return []
    throw error
  }
}
