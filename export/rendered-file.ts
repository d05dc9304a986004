/**
 * A finished file. `warnings` are sentences for the writer about what the format could not hold; `pages` is null where
 * the reader's program makes the pages.
 */
export type RenderedFile = { bytes: Uint8Array; warnings: string[]; pages: number | null }
