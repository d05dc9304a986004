import { answerJobs } from './child-talk.ts'
import { createPreviewer } from './preview-job.ts'

// The process that keeps a letter at hand, so that each of its states is set in a fraction of the time.
answerJobs(createPreviewer())
