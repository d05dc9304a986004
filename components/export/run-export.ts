import type { ExportFormat, ExportProgress, ExportPurpose } from '#domain/export/export-progress.ts'
import { type ReadyFile, receiveFile } from './receive-file.ts'

/** The file wanted: in which format, and what for. */
export type Wanted = { format: ExportFormat; purpose: ExportPurpose }

/** Asks the server for a file of the letter and reports how far it is; see `receiveFile`. */
export const runExport = (
  url: string,
  { format, purpose }: Wanted,
  watch: { signal: AbortSignal; onProgress: (progress: ExportProgress) => void },
): Promise<ReadyFile> => receiveFile(`${url}?format=${format}&for=${purpose}`, watch)
