/** A failure with a sentence that says what is wrong and what to do. */
export class Problem extends Error {}

export function say(line) {
  console.log(line)
}

/** Refuses a Node too old to install with. */
export function checkNode(version = process.versions.node) {
  if (Number(version.split('.')[0]) >= 20) return
  throw new Problem(
    `Rejoinder needs Node 20 or newer, and this is ${version}. Get one from https://nodejs.org.`,
  )
}
