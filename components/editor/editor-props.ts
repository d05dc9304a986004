import type { ReactNode } from 'react'
import type { Speaker } from '#domain/library/conditions.ts'
import type { Library } from '#domain/library/library.ts'
import type { NoticeRecord } from '#domain/notice/notice-record.ts'
import type { LoadStyle } from './follow-style.ts'
import type { PassageKeeper } from './keep-passage.ts'
import type { LoadRevision } from './load-revision.ts'

export type DraftEditorProps = {
  draft: { id: string; title: string }
  /** Where the drafts of the workspace are listed. */
  back: { href: string; label: string }
  user: { id: string; name: string }
  canWrite: boolean
  canExport: boolean
  notice: NoticeRecord | null
  library: Library
  loadStyle: LoadStyle
  speaker: Speaker
  loadRevision: LoadRevision
  /** Takes passages into the team's library; null for a guest of the letter. */
  keeper: PassageKeeper | null
  /** Takes a picture's bytes and answers with `{ src }`. */
  picturesUrl: string
  exportUrl: string
  /** The control that opens who may read and write; absent for those who may not share. */
  share?: ReactNode
}
