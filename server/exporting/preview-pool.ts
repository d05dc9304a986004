import { LIMITS } from '#domain/limits.ts'
import type { PreviewJob, PreviewResult } from '#export/preview-job.ts'
import type { DraftForSetting } from '#server/letter-material.ts'
import { type ChildOptions, runInChild } from './export-child.ts'
import { createFairQueue } from './fair-queue.ts'
import { createWarmChildren } from './warm-children.ts'

/** How long a letter is still set for nobody: the next asks for almost the same, and finds it done. */
const ABANDONED_MS = 5_000

type PoolOptions = ChildOptions & { atOnce: number; perUser: number }
export type PreviewPool = ReturnType<typeof createPreviewPool>
export type PreviewRequest = {
  draftId: string
  userId: string
  wantsFile: boolean
  /** The fingerprint of the file that whoever asks has already. */
  known: string | null
  read: () => Promise<DraftForSetting>
  signal: AbortSignal
}

/** One setting of a draft, for everybody who asks before it begins. */
type Turn = {
  isBegun: boolean
  wantsFile: boolean
  /** What all who ask have already; null when they differ. */
  known: string | null
  watchers: number
  stop: AbortController
  result: Promise<PreviewResult>
}

/**
 * Sets letters to be looked at, beside the exports. A draft is set once at a time, by the process that set it before;
 * whoever asks meanwhile shares the next turn, which reads the letter when it begins.
 */
export function createPreviewPool(options: PoolOptions) {
  const queue = createFairQueue({ ...options, tooMany: tooManyPreviews })
  const children = createWarmChildren(options)
  const latest = new Map<string, Turn>()

  const set = async (turn: Turn, { draftId, read }: PreviewRequest) => {
    turn.isBegun = true
    const { stored, fetchMaterial } = await read()
    turn.stop.signal.throwIfAborted()
    const { wantsFile, known } = turn
    const warm = children.take(draftId)
    try {
      const result = await runInChild<PreviewJob, PreviewResult>(
        warm.child,
        { draft: stored, wantsFile, known },
        { ...options, signal: turn.stop.signal, onStep: () => {}, fetchMaterial },
      )
      children.keep(warm, result.memoryMb)
      return result
    } catch (error) {
      children.lose()
      throw error
    }
  }

  const open = (request: PreviewRequest, before: Turn | undefined): Turn => {
    const { draftId, userId, wantsFile, known } = request
    const stop = new AbortController()
    const turn: Turn = { isBegun: false, wantsFile, known, watchers: 0, stop, result: never() }
    const inLine = async () => {
      await before?.result.catch(() => {})
      return queue.run(userId, () => set(turn, request), { signal: stop.signal })
    }
    turn.result = inLine().finally(() => {
      if (latest.get(draftId) === turn) latest.delete(draftId)
    })
    // Whoever waits for it hears of it; that nobody does is no fault.
    turn.result.catch(() => {})
    latest.set(draftId, turn)
    return turn
  }

  return {
    /** The letter's pages, and its file where it is wanted. Aborting leaves: work that nobody waits for is given up. */
    async run(request: PreviewRequest): Promise<PreviewResult> {
      const { draftId, wantsFile, known, signal } = request
      signal.throwIfAborted()
      const before = latest.get(draftId)
      const isOpen = before && !before.isBegun && !before.stop.signal.aborted
      const turn = isOpen ? before : open(request, before)
      turn.wantsFile ||= wantsFile
      if (wantsFile && turn.known !== known) turn.known = null
      turn.watchers += 1
      const leave = Promise.withResolvers<never>()
      const onAbort = () => leave.reject(signal.reason)
      signal.addEventListener('abort', onAbort)
      try {
        return await Promise.race([turn.result, leave.promise])
      } finally {
        signal.removeEventListener('abort', onAbort)
        turn.watchers -= 1
        giveUp(turn)
      }
    },
    /** Ends the processes that wait for work. */
    close: children.close,
  }
}

/** A turn nobody waits for: taken out of the queue, or ended when it goes on for long. */
function giveUp(turn: Turn): void {
  if (turn.watchers > 0) return
  const end = () => turn.stop.abort(new Error('Nobody waits for this preview.'))
  if (turn.isBegun) setTimeout(end, ABANDONED_MS).unref()
  else end()
}

const never = <T>() => new Promise<T>(() => {})

const tooManyPreviews = (count: number) =>
  `You have ${count} letters open whose pages are being set. Close one of them, and try again.`

const shared: typeof globalThis & { previewPool?: PreviewPool } = globalThis

/** The server's one pool, shared by the module graphs of route code and of the process itself. */
export function previewPool(): PreviewPool {
  shared.previewPool ??= createPreviewPool({
    entry: 'export/preview-child.ts',
    wallSeconds: LIMITS.exportSeconds,
    memoryMb: LIMITS.previewMemoryMb,
    outputMb: LIMITS.exportOutputMb,
    atOnce: LIMITS.previewsAtOnce,
    perUser: LIMITS.previewsQueuedPerUser,
  })
  return shared.previewPool
}
