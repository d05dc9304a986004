/**
 * Whether work on four times as much takes nowhere near sixteen times as long. The processor's time counts and not the
 * clock's, since a busy machine makes everybody wait; what takes less than 20 ms is taken for 20. Tried again when it
 * was not so, because the first run also pays for warming up.
 */
export function growsInProportion(work: (size: number) => void, size: number): boolean {
  const spent = (much: number) => {
    const before = process.cpuUsage().user
    work(much)
    return Math.max(20, (process.cpuUsage().user - before) / 1_000)
  }
  return [1, 2, 3].some(() => spent(4 * size) < 9 * spent(size))
}
