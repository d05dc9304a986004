/** A PDF ready to be drawn. Sizes are in points. */
export type PdfFile = {
  pages: number
  /** The size of every page of a letter. */
  size: PageSize
  page: (number: number) => Promise<PdfPage>
  close: () => void
}
export type PageSize = { width: number; height: number }
export type PdfPage = {
  /** Draws the page `scale` times its size; stops with an error when aborted. */
  draw: (canvas: HTMLCanvasElement, scale: number, signal: AbortSignal) => Promise<void>
  /** Lays the page's words over its picture, to be selected, found and read aloud. */
  layWords: (container: HTMLElement, signal: AbortSignal) => Promise<void>
  /** The page's words, in the order they are read. */
  words: () => Promise<string>
}

/** As much as we use of the viewer, which is loaded at run time: see docs/decisions/0015. */
type Viewport = { width: number; height: number }
type Task = { promise: Promise<void>; cancel: () => void }
type RawPage = {
  getViewport: (given: { scale: number }) => Viewport
  render: (given: { canvas: HTMLCanvasElement; viewport: Viewport }) => Task
  streamTextContent: (given: { includeMarkedContent: boolean }) => ReadableStream
  getTextContent: () => Promise<{ items: { str?: string }[] }>
}
type RawFile = { numPages: number; getPage: (number: number) => Promise<RawPage> }
type Viewer = {
  GlobalWorkerOptions: { workerSrc: string }
  getDocument: (given: { data: Uint8Array; isEvalSupported: boolean; enableXfa: boolean }) => {
    promise: Promise<RawFile>
    destroy: () => Promise<void>
  }
  TextLayer: new (given: {
    textContentSource: ReadableStream
    container: HTMLElement
    viewport: Viewport
  }) => { render: () => Promise<void>; cancel: () => void }
}

let loading: Promise<Viewer> | null = null

/** Loads the viewer once; when that fails, the next call tries again. */
function loadViewer(viewerUrl: string): Promise<Viewer> {
  loading ??= import(/* turbopackIgnore: true */ /* webpackIgnore: true */ `${viewerUrl}/pdf.min.mjs`).then(
    (viewer: Viewer) => {
      viewer.GlobalWorkerOptions.workerSrc = `${viewerUrl}/pdf.worker.min.mjs`
      return viewer
    },
    (error: unknown) => {
      loading = null
      throw error
    },
  )
  return loading
}

/** Opens a PDF for drawing. `viewerUrl` is where the viewer's own files are. */
export async function openPdf(viewerUrl: string, bytes: Uint8Array): Promise<PdfFile> {
  const viewer = await loadViewer(viewerUrl)
  // The viewer takes what it is given for its own, so it gets a copy.
  const task = viewer.getDocument({ data: bytes.slice(), isEvalSupported: false, enableXfa: false })
  const file = await task.promise
  const first = (await file.getPage(1)).getViewport({ scale: 1 })
  return {
    pages: file.numPages,
    size: { width: first.width, height: first.height },
    page: async (number) => pageOf(viewer, await file.getPage(number)),
    close: () => void task.destroy(),
  }
}

const pageOf = (viewer: Viewer, page: RawPage): PdfPage => ({
  async draw(canvas, scale, signal) {
    const viewport = page.getViewport({ scale })
    canvas.width = Math.floor(viewport.width)
    canvas.height = Math.floor(viewport.height)
    const task = page.render({ canvas, viewport })
    await abortable(task.promise, task.cancel.bind(task), signal)
  },
  async layWords(container, signal) {
    const layer = new viewer.TextLayer({
      textContentSource: page.streamTextContent({ includeMarkedContent: true }),
      container,
      viewport: page.getViewport({ scale: 1 }),
    })
    await abortable(layer.render(), layer.cancel.bind(layer), signal)
  },
  async words() {
    const { items } = await page.getTextContent()
    return items.map(({ str = '' }) => str).join(' ')
  },
})

async function abortable(work: Promise<void>, cancel: () => void, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted()
  signal.addEventListener('abort', cancel)
  try {
    await work
  } finally {
    signal.removeEventListener('abort', cancel)
  }
}
