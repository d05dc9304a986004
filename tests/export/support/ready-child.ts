import { answerJobs } from '#export/child-talk.ts'

/** A renderer whose files say whether it had been told that a letter was coming. */
const warnings: string[] = []
answerJobs(
  async () => ({ bytes: new Uint8Array(), warnings }),
  async () => warnings.push('stood ready'),
)
