/** Throws numbers from 0 up to, but not, `below`: the same ones every time, so that two runs measure the same. */
export function dice(seed: number) {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
