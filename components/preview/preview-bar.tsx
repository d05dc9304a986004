'use client'

import { ExternalLink, LocateFixed, MoveHorizontal, ZoomIn, ZoomOut } from 'lucide-react'
import { Button } from '#components/ui/button.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { nextZoom, percent, type Zoom } from './zoom.ts'

type Props = {
  /** From 0. */
  page: number
  pages: number
  scale: number
  zoom: Zoom
  isSetting: boolean
  href: string
  isFollowing: boolean
  onFollow: (isFollowing: boolean) => void
  onZoom: (zoom: Zoom) => void
}

/** Over the pages: which one, how large, and the file itself. */
export function PreviewBar(props: Props) {
  const { page, pages, scale, zoom, isSetting, href, isFollowing, onFollow, onZoom } = props
  const step = (direction: 1 | -1) => {
    const next = nextZoom(scale, direction)
    return { disabled: next === null, onClick: () => next !== null && onZoom(next) }
  }
  return (
    <div className="flex shrink-0 items-center gap-1 border-line border-b bg-surface px-2 py-1">
      <p className="min-w-0 truncate pl-2 text-sm tabular-nums" aria-live="off">
        {pages === 0 ? 'Pages' : `Page ${page + 1} of ${pages}`}
        {isSetting && pages > 0 ? <span className="text-quiet"> · following your changes…</span> : null}
      </p>
      <span className="ml-auto" />
      <IconButton
        label="Follow the cursor"
        size="icon-sm"
        aria-pressed={isFollowing}
        onClick={() => onFollow(!isFollowing)}
      >
        <LocateFixed aria-hidden />
      </IconButton>
      <IconButton label="Smaller" size="icon-sm" {...step(-1)}>
        <ZoomOut aria-hidden />
      </IconButton>
      <span className="w-11 text-center text-quiet text-xs tabular-nums max-sm:hidden">{percent(scale)}</span>
      <IconButton label="Larger" size="icon-sm" {...step(1)}>
        <ZoomIn aria-hidden />
      </IconButton>
      <IconButton
        label="As wide as the panel"
        size="icon-sm"
        aria-pressed={zoom === 'width'}
        onClick={() => onZoom('width')}
      >
        <MoveHorizontal aria-hidden />
      </IconButton>
      <Button asChild variant="ghost" size="sm">
        <a href={href} target="_blank" rel="noopener">
          <ExternalLink aria-hidden />
          <span className="max-sm:sr-only">Open the PDF</span>
        </a>
      </Button>
    </div>
  )
}
