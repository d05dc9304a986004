import { useEffect, useState } from 'react'
import { findPage, plain, type WritingPlace } from './find-page.ts'
import type { PdfFile } from './pdf-engine.ts'

/** Where the cursor is, live; null while it is in no words. */
export type Cursor = { subscribe: (listener: () => void) => () => void; read: () => WritingPlace | null }

const PAUSE_MS = 300

/** The page the cursor is on, from 0, looked for when it rests; the same object until it is on another. */
export function useFollow(file: PdfFile | null, cursor: Cursor, isOn: boolean): { page: number } | null {
  const [found, setFound] = useState<{ page: number } | null>(null)
  useEffect(() => {
    if (file === null || !isOn) return
    let isOver = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const known = new Map<number, Promise<string>>()
    const wordsOf = (page: number) => {
      const words = known.get(page) ?? file.page(page + 1).then(async (each) => plain(await each.words()))
      known.set(page, words)
      return words
    }
    const look = async () => {
      const place = cursor.read()
      if (place === null) return
      const page = await findPage(place, { pages: file.pages, wordsOf }).catch(() => null)
      if (!isOver && page !== null) setFound((now) => (now?.page === page ? now : { page }))
    }
    const soon = () => {
      clearTimeout(timer)
      timer = setTimeout(() => void look(), PAUSE_MS)
    }
    soon()
    const stop = cursor.subscribe(soon)
    return () => {
      isOver = true
      clearTimeout(timer)
      stop()
    }
  }, [file, cursor, isOn])
  return isOn ? found : null
}
