import type { NoticeSource } from './read-file.ts'

/** What the intake's own process is started for: a notice from a file or a paste, or a letter from a Word file. */
export type IntakeJob = NoticeSource | 'letter'
