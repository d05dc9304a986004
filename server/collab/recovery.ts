import { updateLog } from '#server/collab/persist.ts'
import { readRecoveryFiles, writeRecoveryFile } from '#server/collab/recovery-file.ts'

type Report = (problem: string, error: unknown) => void

/** Hands the edits an earlier process could not commit to the writer, and forgets their files once they are stored. */
export function recoverEdits(dataDir: string, report: Report): void {
  const { updates, forget } = readRecoveryFiles(dataDir, report)
  for (const update of updates) updateLog().append(update)
  const draftIds = new Set(updates.map((update) => update.draftId))
  void Promise.all([...draftIds].map((draftId) => updateLog().settled(draftId))).then(forget)
}

/** Waits until all edits are committed. What is left at the deadline goes to a file that the next start reads. */
export async function saveLeftovers(dataDir: string, deadlineMs: number, report: Report): Promise<void> {
  const deadline = Promise.withResolvers<void>()
  const timer = setTimeout(deadline.resolve, deadlineMs)
  const draftIds = new Set(
    updateLog()
      .unsaved()
      .map((update) => update.draftId),
  )
  await Promise.race([deadline.promise, Promise.all([...draftIds].map((id) => updateLog().settled(id)))])
  clearTimeout(timer)
  const leftovers = updateLog().unsaved()
  if (leftovers.length === 0) return
  const path = writeRecoveryFile(dataDir, leftovers)
  report(
    `${leftovers.length} edits could not be committed in time. The next start reads them from ${path}`,
    '',
  )
}
