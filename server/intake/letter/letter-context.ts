import type { LetterStyles } from './blocks/letter-styles.ts'
import type { CommentThreads } from './inlines/comments.ts'
import type { PictureShelf } from './inlines/pictures.ts'
import type { NoteReader } from './inlines/read-notes.ts'
import type { Warnings } from './warnings.ts'

/** How many tracked changes were found; a move is counted once, by its name. */
export type ChangeCounts = { insertions: number; deletions: number; moves: Set<string>; formats: number }

/** What every reader of one file shares. */
export type LetterContext = {
  styles: LetterStyles
  comments: CommentThreads
  pictures: PictureShelf
  counts: ChangeCounts
  warnings: Warnings
  notes: NoteReader
}
