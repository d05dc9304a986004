'use client'

import { useEffect, useRef, useState } from 'react'
import type { ExportProgress } from '#domain/export/export-progress.ts'
import type { ReadyFile } from './receive-file.ts'
import { runExport, type Wanted } from './run-export.ts'
import { saveFile } from './save-file.ts'

export type ExportState =
  | { is: 'choosing' }
  | { is: 'working'; progress: ExportProgress | null }
  | { is: 'failed'; message: string }
  | { is: 'done'; ready: ReadyFile }

/** One export at a time: start, watch, cancel. Leaving the page cancels too. */
export function useExport(url: string) {
  const [state, setState] = useState<ExportState>({ is: 'choosing' })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const start = async (wanted: Wanted) => {
    const controller = new AbortController()
    running.current?.abort()
    running.current = controller
    const { signal } = controller
    setState({ is: 'working', progress: null })
    try {
      const ready = await runExport(url, wanted, {
        signal,
        onProgress: (progress) => {
          if (!signal.aborted) setState({ is: 'working', progress })
        },
      })
      saveFile(ready.name, ready.file)
      setState({ is: 'done', ready })
    } catch (error) {
      if (signal.aborted) return
      setState({
        is: 'failed',
        message: error instanceof Error ? error.message : 'The file could not be made.',
      })
    }
  }
  const reset = () => {
    running.current?.abort()
    setState({ is: 'choosing' })
  }
  return { state, start, reset }
}
