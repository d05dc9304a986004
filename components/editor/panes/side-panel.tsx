'use client'

import { memo } from 'react'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import type { NoticeRecord } from '#domain/notice/notice-record.ts'
import { ExhibitsPanel } from '../exhibits/exhibits-panel.tsx'
import type { FindingUi } from '../findings/go-to-finding.ts'
import { type NoticePlace, SIDE_PANELS, type SidePanelName } from '../frame/use-editor-ui.ts'
import type { OutdatedPlace } from '../passages/passage-update.ts'
import { ChecksPanel } from './checks-panel.tsx'
import { EvidencePanel } from './evidence-panel.tsx'
import { LibraryPanel } from './library-panel.tsx'
import { NoticePanel } from './notice-panel.tsx'
import { PagesPanel } from './pages-panel.tsx'
import { Pane } from './pane.tsx'

const TITLES: Record<SidePanelName, string> = {
  library: 'Library',
  evidence: 'Evidence',
  exhibits: 'Exhibits',
  checks: 'Checks',
  notice: 'Notice',
  pages: 'Pages',
}

type Props = {
  panel: SidePanelName
  isWide: boolean
  canWrite: boolean
  notice: NoticeRecord | null
  reading: NoticePlace | null
  findingUi: FindingUi
  onShow: (panel: SidePanelName | null) => void
  onUpdate: (place: OutdatedPlace) => void
}

/** Right of the letter, one panel at a time. */
export const SidePanel = memo(function SidePanel(props: Props) {
  const { panel, isWide, canWrite, notice, reading, findingUi, onShow, onUpdate } = props
  const close = () => onShow(null)
  const names = SIDE_PANELS.filter((name) => name !== 'notice' || notice)
  const head = (
    <fieldset
      aria-label="Panel"
      className={cn('flex min-w-0 flex-wrap', !isWide && 'border-line border-b p-2')}
    >
      {names.map((name) => (
        <Button
          key={name}
          variant="ghost"
          size="sm"
          className="px-1 text-[0.8125rem] sm:px-1"
          aria-pressed={panel === name}
          onClick={() => onShow(name)}
        >
          {TITLES[name]}
        </Button>
      ))}
    </fieldset>
  )
  return (
    <Pane
      title={TITLES[panel]}
      place="right"
      isWide={isWide}
      isLarge={panel === 'pages'}
      onClose={close}
      head={head}
    >
      {panel === 'pages' ? <PagesPanel /> : null}
      {panel === 'library' ? (
        <LibraryPanel canWrite={canWrite} onInserted={isWide ? undefined : close} />
      ) : null}
      {panel === 'evidence' ? (
        <EvidencePanel canWrite={canWrite} onLeave={isWide ? undefined : close} />
      ) : null}
      {panel === 'exhibits' ? (
        <ExhibitsPanel canWrite={canWrite} onLeave={isWide ? undefined : close} />
      ) : null}
      {panel === 'checks' ? (
        <ChecksPanel
          ui={findingUi}
          canWrite={canWrite}
          onUpdate={onUpdate}
          onJump={isWide ? () => {} : close}
        />
      ) : null}
      {panel === 'notice' ? <NoticePanel notice={notice} reading={reading} /> : null}
    </Pane>
  )
})
