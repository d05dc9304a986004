/** A letter that cites a source. */
export type SourceUse = { draftId: string; title: string }
