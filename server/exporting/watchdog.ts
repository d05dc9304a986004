import { isMainThread, Worker } from 'node:worker_threads'

/**
 * Loaded with `--import` before a child's own code. The memory that setting a letter takes is native, which no Node
 * option limits, and it blocks the main thread: so a thread beside it watches, and ends the whole process when it
 * takes more than `EXPORT_MEMORY_MB`, or when the server that started it is gone.
 */
const CHECK_EVERY_MS = 50

if (isMainThread) {
  new Worker(new URL(import.meta.url), { execArgv: [] }).unref()
} else {
  const most = Number(process.env.EXPORT_MEMORY_MB) * 1024 * 1024
  const server = process.ppid
  setInterval(() => {
    if (process.memoryUsage.rss() > most || process.ppid !== server) process.kill(process.pid, 'SIGKILL')
  }, CHECK_EVERY_MS)
}
