import { writeFileSync } from 'node:fs'

// Loaded with `--import` before a process's own code: leaves the most memory it took, in kilobytes, in a file.
process.on('exit', () => {
  const path = process.env.PEAK_MEMORY_FILE
  if (path) writeFileSync(path, String(process.resourceUsage().maxRSS))
})
