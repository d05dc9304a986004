import type { ChildProcess } from 'node:child_process'
import { type ChildOptions, startChild, stopChild } from './export-child.ts'

/** Typst keeps memory from letter to letter, so a child is replaced before that shows. */
const JOBS_PER_CHILD = 200
const IDLE_MS = 120_000
/** Of what a child may take, how much it may hold between two jobs. */
const MOST_HELD = 0.6

export type WarmChild = { child: ChildProcess; draftId: string; jobs: number }
type Idle = WarmChild & { timer: NodeJS.Timeout; forget: () => void }

/** Processes that each know a draft. There are never more than `atOnce`, at work or waiting for some. */
export function createWarmChildren(options: ChildOptions & { atOnce: number }) {
  /** Those that wait for work, the one waiting longest first. */
  const idle: Idle[] = []
  let atWork = 0

  const wake = (entry: Idle): WarmChild => {
    idle.splice(idle.indexOf(entry), 1)
    clearTimeout(entry.timer)
    entry.child.off('exit', entry.forget)
    return { child: entry.child, draftId: entry.draftId, jobs: entry.jobs }
  }

  return {
    /** The process that knows the draft, or a new one, in the place of the one idle longest where there is no room. */
    take(draftId: string): WarmChild {
      const known = idle.find((entry) => entry.draftId === draftId)
      if (!known && idle.length + atWork >= options.atOnce) idle[0]?.forget()
      const warm = known ? wake(known) : { child: startChild(options), draftId, jobs: 0 }
      atWork += 1
      return warm
    },
    /** Gives a process back after a job that went well; `heldMb` is the memory it holds. */
    keep({ child, draftId, jobs }: WarmChild, heldMb: number): void {
      atWork -= 1
      if (jobs + 1 >= JOBS_PER_CHILD || heldMb > options.memoryMb * MOST_HELD) {
        stopChild(child)
        return
      }
      const forget = () => {
        const at = idle.findIndex((entry) => entry.child === child)
        if (at >= 0) clearTimeout(idle.splice(at, 1)[0]?.timer)
        stopChild(child)
      }
      child.once('exit', forget)
      idle.push({ child, draftId, jobs: jobs + 1, forget, timer: setTimeout(forget, IDLE_MS).unref() })
    },
    /** Says that a job went wrong, which ended its process. */
    lose(): void {
      atWork -= 1
    },
    /** Ends the processes that wait for work. */
    close(): void {
      for (const { forget } of [...idle]) forget()
    },
  }
}
