import type { PreviewResult } from '#export/preview-job.ts'
import { previewPool } from '#server/exporting/preview-pool.ts'
import { readForSetting } from '#server/letter-material.ts'

export type Preview = Omit<PreviewResult, 'memoryMb'>

/**
 * The pages of the letter as it stands now, and where wanted its PDF, which is that of a working copy. The caller has
 * checked that `userId` may read the draft. Aborting `signal` throws its reason; limits and crashes throw `AppError`.
 */
export async function previewDraft(request: {
  draftId: string
  userId: string
  wantsFile: boolean
  known: string | null
  signal: AbortSignal
}): Promise<Preview> {
  const read = () => readForSetting(request.draftId)
  const { memoryMb: _memoryMb, ...preview } = await previewPool().run({ ...request, read })
  return preview
}
