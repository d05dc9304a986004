import { answerJobs } from './child-talk.ts'
import { loadPdf, runExportJob } from './export-job.ts'

// The process that sets the letters that people export, most of them as PDF.
answerJobs(runExportJob, loadPdf)
