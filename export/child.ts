import { AppError } from '#domain/errors.ts'
import { type ChildMessage, type ExportJob, runExportJob } from './export-job.ts'

/** The process that sets letters: one job at a time, each message answered in full before the next is read. */
const say = (message: ChildMessage) =>
  new Promise<void>((resolve) => {
    // Setting is synchronous, so a step has to be on its way before it starts.
    process.send?.(message, undefined, undefined, () => resolve())
  })

process.on('message', async (job: ExportJob) => {
  try {
    const result = await runExportJob(job, (step) => say({ type: 'step', step }))
    await say({ type: 'done', result })
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
    await say({ type: 'failed', message, sentence: error instanceof AppError ? error.message : null })
  }
})
process.on('disconnect', () => process.exit(0))
