import type { Node } from '@tiptap/pm/model'
import type { LetterFrame } from '#domain/draft/assemble/letter-frame.ts'
import type { SkippedQuestions } from '#domain/draft/coverage/coverage.ts'
import type { Exhibit } from '#domain/draft/exhibits.ts'
import type { CautionFinder } from '#domain/draft/reading/find-cautions.ts'
import type { StandIns } from '#domain/draft/reading/stand-ins.ts'
import type { DraftSettings } from '#domain/draft/settings.ts'
import type { Source } from '#domain/evidence/source.ts'
import type { FilingProfile } from '#domain/filing/filing-profile.ts'
import type { Argument } from '#domain/library/argument.ts'
import type { NoticeFacts } from '#domain/notice/notice.ts'
import type { NoticeRecord } from '#domain/notice/notice-record.ts'
import type { Profile } from '#domain/profile.ts'
import type { Finding } from './finding.ts'
import type { OriginalityReport } from './originality/originality-report.ts'

/** Another notice the team has worked on, to recognise words left over from its letter. */
export type OtherNotice = Pick<NoticeFacts, 'agencies' | 'docketIds' | 'rins' | 'citation'> & {
  title: string
}

/** A letter and everything it is held against. A check reads it and nothing else. */
export type Preflight = {
  doc: Node
  /** Field id → the words the writer gave, and the labels of the exhibits (see `withExhibits`). */
  values: StandIns
  /** The files sent along, in their order. */
  exhibits: readonly Exhibit[]
  settings: DraftSettings
  /** The draft's title, which becomes the file's. */
  title: string
  skipped: SkippedQuestions
  notice: NoticeRecord | null
  otherNotices: readonly OtherNotice[]
  profile: Profile | null
  frame: LetterFrame | null
  sources: readonly Source[]
  /** Source id → its words, as far as the team holds them. */
  sourceTexts: Readonly<Record<string, string>>
  arguments: readonly Argument[]
  findCautions: CautionFinder
  /** Pages of the file as last set; null when it was never set. */
  pages: number | null
  /** What goes into the agency's web form beside the file; null when nothing does. */
  coverText: string | null
  /** The way it is to be filed, whose limits count; null when none is known. */
  filing: FilingProfile | null
  /** How much of the letter stands elsewhere; null or absent until somebody has had it compared. */
  originality?: OriginalityReport | null
  /** The moment of checking. */
  now: Date
}

/**
 * One rule: pure, and quick enough to run after a pause in typing (see `readBlocks` for what is kept). A rule that takes
 * long on a letter it has not seen may `prepare` what it keeps, a little at each step.
 */
export type Check = ((preflight: Preflight) => Finding[]) & {
  prepare?: (preflight: Preflight) => Generator<void, void>
}
