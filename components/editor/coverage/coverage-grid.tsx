// biome-ignore-all lint/a11y/useSemanticElements: a table cannot be drawn only where it is in sight
'use client'

import { type KeyboardEvent, type MouseEvent, useId, useMemo, useRef, useState } from 'react'
import type { CoverageViewProps } from './coverage-view.ts'
import { type CellPlace, cellAfterKey } from './grid-keys.ts'
import { GridRow } from './grid-row.tsx'
import { passageNames } from './passage-name.ts'
import { CELL, HEAD, reveal, useWindow } from './use-window.ts'

const indices = ({ from, to }: { from: number; to: number }, besides: number) => {
  const all = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
  // The active cell is always there, for whoever reads it without seeing where it is.
  return besides >= 0 && (besides < from || besides >= to) ? [...all, besides] : all
}

/**
 * Questions down, passages across, a tick where one answers the other. One stop of the Tab key: arrow keys move inside,
 * Space assigns, Enter goes to the passage or the question.
 */
export function CoverageGrid(props: CoverageViewProps) {
  const { questions, passages, states, nameOf, canWrite, onToggle, onGo, onRead } = props
  const scroller = useRef<HTMLDivElement>(null)
  const id = useId()
  const [wanted, setActive] = useState<CellPlace>({ row: 0, column: 0 })
  const [said, setSaid] = useState('')
  const names = useMemo(() => passageNames(passages), [passages])
  // Teammates may take away what the cursor was in.
  const active = {
    row: Math.min(wanted.row, questions.length - 1),
    column: Math.min(wanted.column, passages.length - 1),
  }
  const window = useWindow(scroller, questions.length, passages.length)
  const columns = indices(window.columns, active.column)

  const toggle = (row: number, column: number) => {
    const question = questions[row]
    const passage = passages[column]
    if (!canWrite || !question || !passage) return
    const verb = passage.answers.includes(question.id) ? 'no longer answered' : 'answered'
    setSaid(`${nameOf(question)} ${verb} by ${names[column]}`)
    onToggle(question.id, passage)
  }
  const go = ({ row, column }: CellPlace) => {
    const passage = passages[column]
    const question = questions[row]
    if (passage) onGo(passage)
    else if (question) onRead(question.id)
  }
  const onClick = (event: MouseEvent<HTMLDivElement>) => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-cell]') : null
    const [row, column] = cell?.dataset.cell?.split(' ').map(Number) ?? []
    if (row === undefined || column === undefined) return
    setActive({ row, column })
    event.currentTarget.focus({ preventScroll: true })
    if (row >= 0 && column >= 0) toggle(row, column)
    else go({ row, column })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const page = Math.max(1, Math.floor((event.currentTarget.clientHeight - HEAD.height) / CELL.height) - 1)
    const next = cellAfterKey(event, active, { rows: questions.length, columns: passages.length, page })
    if (next) {
      setActive(next)
      reveal(event.currentTarget, next.row, next.column)
    } else if (event.key === ' ') toggle(active.row, active.column)
    else if (event.key === 'Enter') go(active)
    else return
    event.preventDefault()
  }
  const idOf = (row: number, column: number) => `${id}-${row}-${column}`
  return (
    <>
      <div
        ref={scroller}
        role="grid"
        tabIndex={0}
        aria-label="Questions down, passages across"
        aria-rowcount={questions.length + 1}
        aria-colcount={passages.length + 1}
        aria-multiselectable
        aria-readonly={!canWrite}
        aria-activedescendant={idOf(active.row, active.column)}
        className="group relative min-h-0 flex-1 overflow-auto overscroll-contain outline-none"
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        <div
          role="presentation"
          className="relative"
          style={{
            width: HEAD.width + passages.length * CELL.width,
            height: HEAD.height + questions.length * CELL.height,
          }}
        >
          <div
            role="row"
            aria-rowindex={1}
            tabIndex={-1}
            className="sticky top-0 z-20 border-line border-b bg-surface"
            style={{ height: HEAD.height }}
          >
            <div
              role="columnheader"
              aria-colindex={1}
              tabIndex={-1}
              className="sticky left-0 z-10 flex h-full items-end border-line border-r bg-surface px-4 pb-2 font-semibold text-quiet text-xs"
              style={{ width: HEAD.width }}
            >
              Question
            </div>
            {columns.map((column) => (
              <div
                key={passages[column]?.key}
                id={idOf(-1, column)}
                data-cell={`-1 ${column}`}
                role="columnheader"
                aria-colindex={column + 2}
                tabIndex={-1}
                data-active={active.row === -1 && active.column === column}
                title={names[column]}
                className="absolute top-0 flex h-full cursor-pointer items-end border-line border-r px-2 pb-2 text-xs leading-tight hover:bg-muted data-[active=true]:group-focus-visible:cell-focus"
                style={{ left: HEAD.width + column * CELL.width, width: CELL.width }}
              >
                <span className="line-clamp-4 min-w-0 [overflow-wrap:anywhere]">{names[column]}</span>
              </div>
            ))}
          </div>
          {indices(window.rows, active.row).map((row) => {
            const question = questions[row]
            return question ? (
              <GridRow
                key={question.id}
                {...{ question, row, columns, passages, names, canWrite, idOf }}
                state={states.get(question.id) ?? 'open'}
                activeColumn={active.row === row ? active.column : null}
              />
            ) : null
          })}
        </div>
      </div>
      <div className="flex items-center gap-4 border-line border-t px-5 py-2 text-quiet text-xs">
        <p>
          {canWrite ? 'Space or a click assigns. ' : ''}Enter goes to the passage or, from a question, to the
          notice.
        </p>
        <p role="status" className="sr-only">
          {said}
        </p>
      </div>
    </>
  )
}
