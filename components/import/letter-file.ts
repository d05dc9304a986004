import { LIMITS } from '#domain/limits.ts'

/** The files a letter can be read from, for the browser's picker and for people. */
export const LETTER_FILES = {
  accept: '.docx,.docm,.dotx,.rtf,.md,.txt,.html,.htm,application/rtf,text/*',
  formats: 'Word (DOCX), rich text, Markdown, HTML or plain text',
} as const

/** What is wrong with a file before it is sent, or null. */
export const tooBig = (file: File): string | null =>
  file.size > LIMITS.letterFileBytes
    ? `“${file.name}” is larger than ${LIMITS.letterFileBytes / 1024 / 1024} MB, the most that can be read. Make its pictures smaller, then try again.`
    : null

/** `Comments on harbours.v2.docx` → `Comments on harbours.v2`. */
export const nameWithoutEnding = (name: string): string =>
  name.replace(/\.[a-z0-9]{1,5}$/i, '').slice(0, LIMITS.titleChars)
