import { describe, expect, it } from 'vitest'
import { createFairQueue } from '#server/exporting/fair-queue.ts'

const never = new AbortController().signal
const tooMany = (count: number) => `You have ${count} exports under way.`

/** Tasks that are finished by hand, and the order in which they began. */
function tasks() {
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  return {
    begun,
    task: (name: string) => () =>
      new Promise<string>((resolve) => {
        begun.push(name)
        ends.set(name, () => resolve(name))
      }),
    end: (name: string) => ends.get(name)?.(),
  }
}
const turn = () => new Promise((resolve) => setImmediate(resolve))

describe('the queue of exports', () => {
  it('lets somebody who asks for one file go before the second file of somebody who asked for three', async () => {
    const queue = createFairQueue({ atOnce: 1, perUser: 4, tooMany })
    const { begun, task, end } = tasks()
    const asked = ['a1', 'a2', 'a3', 'b1'].map((name) =>
      queue.run(name.charAt(0), task(name), { signal: never }),
    )
    for (const name of ['a1', 'b1', 'a2', 'a3']) {
      await turn()
      end(name)
    }
    await Promise.all(asked)
    expect(begun).toEqual(['a1', 'b1', 'a2', 'a3'])
  })
  it('runs no more at once than it may, and says who is next', async () => {
    const queue = createFairQueue({ atOnce: 2, perUser: 4, tooMany })
    const { begun, task, end } = tasks()
    const heard: number[] = []
    const asked = ['a', 'b', 'c'].map((name) =>
      queue.run(name, task(name), { signal: never, onAhead: (ahead) => heard.push(ahead) }),
    )
    await turn()
    expect(begun).toEqual(['a', 'b'])
    expect(heard.at(-1)).toBe(1)
    for (const name of ['a', 'b', 'c']) {
      end(name)
      await turn()
    }
    expect(await Promise.all(asked)).toEqual(['a', 'b', 'c'])
  })
  it('refuses more from one person than a person may have under way, and nobody else', async () => {
    const queue = createFairQueue({ atOnce: 1, perUser: 2, tooMany })
    const { task, end } = tasks()
    const first = queue.run('a', task('a1'), { signal: never })
    const second = queue.run('a', task('a2'), { signal: never })
    await expect(queue.run('a', task('a3'), { signal: never })).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('2 exports under way'),
    })
    const other = queue.run('b', task('b1'), { signal: never })
    for (const name of ['a1', 'b1', 'a2']) {
      await turn()
      end(name)
    }
    expect(await Promise.all([first, second, other])).toEqual(['a1', 'a2', 'b1'])
  })
  it('forgets whoever cancels while waiting', async () => {
    const queue = createFairQueue({ atOnce: 1, perUser: 4, tooMany })
    const { begun, task, end } = tasks()
    const cancelled = new AbortController()
    const first = queue.run('a', task('a1'), { signal: never })
    const second = queue.run('b', task('b1'), { signal: cancelled.signal })
    const third = queue.run('c', task('c1'), { signal: never })
    cancelled.abort(new Error('no longer wanted'))
    await expect(second).rejects.toThrow('no longer wanted')
    end('a1')
    await turn()
    end('c1')
    await Promise.all([first, third])
    expect(begun).toEqual(['a1', 'c1'])
  })
  it('goes on after a task that fails', async () => {
    const queue = createFairQueue({ atOnce: 1, perUser: 4, tooMany })
    await expect(
      queue.run('a', () => Promise.reject(new Error('broken')), { signal: never }),
    ).rejects.toThrow('broken')
    expect(await queue.run('a', async () => 'fine', { signal: never })).toBe('fine')
  })
})
