import { answerJobs } from './child-talk.ts'
import { runExportJob } from './export-job.ts'

// The process that sets the letters that people export.
answerJobs(runExportJob)
