// @vitest-environment jsdom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { beforeAll, expect, it, onTestFinished, vi } from 'vitest'
import { FileDrop } from '#components/upload/file-drop.tsx'

beforeAll(() => void vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true))

/** The place for a file, on the page, and what it has taken. */
function place(isDisabled: boolean) {
  const taken: string[] = []
  const page = document.body.appendChild(document.createElement('div'))
  const root = createRoot(page)
  onTestFinished(() => act(() => root.unmount()))
  const onPick = (file: File | null) => taken.push(file?.name ?? 'nothing')
  act(() => root.render(<FileDrop file={null} accept=".md" formats="Markdown" {...{ onPick, isDisabled }} />))
  const drop = (files: File[]) => {
    const event = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
      dataTransfer: { files },
    })
    act(() => void page.querySelector('input')?.parentElement?.dispatchEvent(event))
    return event
  }
  return { taken, drop }
}

it('takes a file that is dropped, and keeps the browser from opening it', () => {
  const { taken, drop } = place(false)
  expect(drop([new File(['Words.'], 'letter.md')]).defaultPrevented).toBe(true)
  expect(taken).toEqual(['letter.md'])
})

it('takes nothing while another file is read, nor words dragged from a page', () => {
  const busy = place(true)
  expect(busy.drop([new File(['Words.'], 'letter.md')]).defaultPrevented).toBe(true)
  const ready = place(false)
  ready.drop([])
  expect([busy.taken, ready.taken]).toEqual([[], []])
})
