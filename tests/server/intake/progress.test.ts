import { execFileSync } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { LIMITS } from '#domain/limits.ts'
import type { IntakeProgress } from '#domain/notice/intake-progress.ts'
import { readApart } from '#server/intake/read-apart.ts'
import { tinyPdf } from '#tests/support/tiny-pdf.ts'

/** A PDF of so many pages, each with a question on it. */
const longPdf = (pages: number) =>
  tinyPdf(
    Array.from({ length: pages }, (_, page) =>
      Array.from({ length: 40 }, (_, line) => ({
        text: `${page + 1}. What should the Office know about lamp ${line} of room ${page}?`,
        x: 72,
        y: 720 - line * 15,
      })),
    ),
  )

/** The intake processes this test run has started and that still run. */
const running = () =>
  execFileSync('ps', ['-o', 'args=', '--ppid', String(process.pid)], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes('intake-process.ts'))

test('a long PDF tells its pages as they are read, in order, then that it is being read', async () => {
  const heard: IntakeProgress[] = []
  await readApart(longPdf(200), 'file', { onProgress: (progress) => heard.push(progress) })
  const pages = heard.flatMap((progress) => (progress.step === 'pages' ? [progress.page] : []))
  expect(pages.length).toBeGreaterThan(1)
  expect(pages).toEqual(pages.toSorted((a, b) => a - b))
  expect(heard.every((progress) => progress.step !== 'pages' || progress.of === 200)).toBe(true)
  expect([heard[0]?.step, heard.at(-1)?.step]).toEqual(['waiting', 'reading'])
})

test('cancelling ends the process that reads, and its place in the queue goes to the next', async () => {
  const cancel = new AbortController()
  const asked = readApart(longPdf(400), 'file', {
    signal: cancel.signal,
    onProgress: ({ step }) => {
      if (step === 'pages') cancel.abort(new Error('Cancelled.'))
    },
  })
  await expect(asked).rejects.toThrow('Cancelled.')
  expect(running()).toEqual([])
  const { questions } = await readApart(new TextEncoder().encode('1. What is a lamp?'), 'paste')
  expect(questions).toHaveLength(1)
})

test('whoever brings one file does not wait for all the files of another', async () => {
  const begun: string[] = []
  const cancel = new AbortController()
  const read = (whose: string, signal?: AbortSignal) =>
    readApart(new TextEncoder().encode('1. What is a lamp?'), 'paste', {
      ...{ whose, signal },
      onProgress: ({ step }) => step === 'reading' && begun.push(whose),
    })
  const many = Array.from({ length: LIMITS.intakesAtOnce + 3 }, () => read('many', cancel.signal))
  await read('one')
  cancel.abort(new Error('Cancelled.'))
  await Promise.allSettled(many)
  expect(begun.filter((whose) => whose === 'many').length).toBeLessThan(many.length)
})

test('whoever cancels while waiting is never read, and those behind move up', async () => {
  const slow = longPdf(60)
  const ahead = Array.from({ length: LIMITS.intakesAtOnce }, () => readApart(slow, 'file'))
  const cancel = new AbortController()
  const steps: string[] = []
  const waiting = readApart(slow, 'file', {
    signal: cancel.signal,
    onProgress: ({ step }) => steps.push(step),
  })
  const behind = readApart(new TextEncoder().encode('1. What is a lamp?'), 'paste')
  await wait(0)
  cancel.abort(new Error('Cancelled.'))
  await expect(waiting).rejects.toThrow('Cancelled.')
  await Promise.all([...ahead, behind])
  expect(steps).toEqual(['waiting'])
})

test('what is cancelled before it begins does not begin', async () => {
  const signal = AbortSignal.abort(new Error('Cancelled.'))
  await expect(readApart(longPdf(1), 'file', { signal })).rejects.toThrow('Cancelled.')
})
