/** Something wrong in `templates/`, said so that whoever edits the file can put it right. `line` counts from 1. */
export type LibraryProblem = { file: string; line: number | null; message: string }

/** One file of `templates/`, or of a folder like it: its path from there, with forward slashes, and its text. */
export type LibraryFile = { path: string; text: string }

/** `file:line: message`, the form editors and terminals make clickable. */
export const problemText = ({ file, line, message }: LibraryProblem) =>
  line === null ? `${file}: ${message}` : `${file}:${line}: ${message}`

/** The 1-based line on which the character at `offset` stands. */
export const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length
