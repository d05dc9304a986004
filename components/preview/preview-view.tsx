'use client'

import { FileWarning } from 'lucide-react'
import { useCallback, useRef, useState } from 'react'
import { Alert } from '#components/ui/alert.tsx'
import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { ScrollArea } from '#components/ui/scroll-area.tsx'
import { Skeleton } from '#components/ui/skeleton.tsx'
import { PreviewBar } from './preview-bar.tsx'
import { PreviewPages } from './preview-pages.tsx'
import { type Cursor, useFollow } from './use-follow.ts'
import { usePdf } from './use-pdf.ts'
import type { Zoom } from './zoom.ts'

type Props = {
  viewerUrl: string
  /** Where the PDF is, to be opened on its own. */
  href: string
  bytes: Uint8Array | null
  isSetting: boolean
  problem: string | null
  cursor: Cursor
  onRetry: () => void
}

const NO_VIEWER =
  'The pages are set, but this browser could not load what draws them. Reload the page, or open the PDF on its own.'

/** The letter as it will be sent, page by page. */
export function PreviewView({ viewerUrl, href, bytes, isSetting, problem, cursor, onRetry }: Props) {
  const { file, hasFailed } = usePdf(viewerUrl, bytes)
  const [zoom, setZoom] = useState<Zoom>('width')
  const [isFollowing, setFollowing] = useState(true)
  const target = useFollow(file, cursor, isFollowing)
  const [place, setPlace] = useState({ page: 0, scale: 1 })
  const scroller = useRef<HTMLElement>(null)
  const onPlace = useCallback(
    (next: { page: number; scale: number }) =>
      setPlace((now) => (now.page === next.page && now.scale === next.scale ? now : next)),
    [],
  )
  const wrong = problem ?? (hasFailed ? NO_VIEWER : null)
  return (
    <div className="flex h-full min-h-0 flex-col">
      <PreviewBar
        {...place}
        {...{ zoom, isSetting, href, isFollowing }}
        pages={file?.pages ?? 0}
        onFollow={setFollowing}
        onZoom={setZoom}
      />
      {wrong && file ? (
        <Alert tone="warn" title="These pages are not the newest" className="m-2 shrink-0">
          <p>{wrong}</p>
          <Button size="sm" variant="secondary" className="mt-2" onClick={onRetry}>
            Try again
          </Button>
        </Alert>
      ) : null}
      <ScrollArea
        ref={scroller}
        aria-label="Pages"
        aria-busy={isSetting}
        className="relative min-h-0 flex-1 bg-muted"
      >
        {file ? (
          <PreviewPages {...{ file, zoom, scroller, target, onPlace }} />
        ) : wrong ? (
          <EmptyState
            title="The pages could not be set"
            icon={<FileWarning aria-hidden />}
            className="m-4 bg-surface"
            actions={<Button onClick={onRetry}>Try again</Button>}
          >
            {wrong}
          </EmptyState>
        ) : (
          <div role="status" className="grid gap-4 p-4">
            <p className="text-center text-quiet text-sm">
              Setting the pages. A long letter takes a few seconds.
            </p>
            <Skeleton className="mx-auto aspect-[17/22] w-full max-w-lg bg-surface" />
          </div>
        )}
      </ScrollArea>
    </div>
  )
}
