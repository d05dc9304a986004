import { useEffect, useState } from 'react'
import { openPdf, type PdfFile } from './pdf-engine.ts'

type Opened = { file: PdfFile | null; hasFailed: boolean }

/** The newest of a row of PDFs, opened. The one before it stays until then, and a little longer, to be drawn over. */
export function usePdf(viewerUrl: string, bytes: Uint8Array | null): Opened {
  const [opened, setOpened] = useState<Opened>({ file: null, hasFailed: false })
  useEffect(() => {
    if (bytes === null) return
    let isOver = false
    openPdf(viewerUrl, bytes).then(
      (file) => {
        if (isOver) file.close()
        else setOpened({ file, hasFailed: false })
      },
      (error: unknown) => {
        console.error('The pages could not be opened.', error)
        if (!isOver) setOpened(({ file }) => ({ file, hasFailed: true }))
      },
    )
    return () => {
      isOver = true
    }
  }, [viewerUrl, bytes])
  const { file } = opened
  // Drawing from it has been given up by the time its successor is on the screen.
  useEffect(() => () => file?.close(), [file])
  return opened
}
