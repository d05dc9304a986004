import { join } from 'node:path'
import { env } from '#server/env.ts'
import { diskStore } from './disk.ts'
import type { FileStore } from './file-store.ts'
import { s3Store } from './s3.ts'

/** Where this server keeps its files: S3-compatible storage when it is set up, else its data folder. */
export function storage(): FileStore {
  const { s3, dataDir } = env()
  return s3 === null ? diskStore(join(dataDir, 'files')) : s3Store(s3)
}
