/** A finished file. `warnings` are sentences for the writer about what the format could not hold. */
export type RenderedFile = { bytes: Uint8Array; warnings: string[] }
