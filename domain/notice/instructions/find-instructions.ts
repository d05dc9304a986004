import type { Question } from '../notice.ts'
import type { Placed } from '../text/sections.ts'
import { findContents } from './find-contents.ts'
import { findFile } from './find-file.ts'
import { findHandling } from './find-handling.ts'
import { findIdentity } from './find-identity.ts'
import { findLayout } from './find-layout.ts'
import { findLength } from './find-length.ts'
import { findMethod } from './find-method.ts'
import { findStatement } from './find-statement.ts'
import type { Finder, OwnNumbers } from './finder.ts'
import type { Instruction } from './instruction.ts'
import { sayingsIn } from './saying.ts'

const FINDERS: readonly Finder[] = [
  findLength,
  findLayout,
  findContents,
  findStatement,
  findIdentity,
  findFile,
  findHandling,
  findMethod,
]
const MOST = 80

/** What the notice asks of a filing, each thing once, in the order of the notice. */
export function findInstructions(
  placed: Placed[],
  questions: readonly Question[],
  own: OwnNumbers,
): Instruction[] {
  const found = new Map<string, Instruction>()
  const asked = questions.map(({ span }) => span)
  for (const saying of sayingsIn(placed, asked)) {
    for (const instruction of FINDERS.flatMap((find) => find(saying, own))) {
      const key = sameness(instruction)
      if (!found.has(key) && found.size < MOST) found.set(key, instruction)
    }
  }
  return [...found.values()]
    .filter((each) => !isBare(each) || ![...found.values()].some((other) => isSaidBetter(each, other)))
    .sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
}

/** "The docket number" or "the portal", without saying which. */
const isBare = (each: Instruction) =>
  (each.kind === 'docket-reference' && each.id === null) || (each.kind === 'method' && each.address === null)

const isSaidBetter = (bare: Instruction, other: Instruction) =>
  other.kind === bare.kind &&
  !isBare(other) &&
  (other.kind !== 'method' || (bare.kind === 'method' && other.method === bare.method))

/** What two instructions have in common when the second says nothing new. */
function sameness(instruction: Instruction): string {
  const { words: _words, span: _span, ...what } = instruction
  if (what.kind === 'method')
    return `method ${what.method} ${what.address
      ?.replace(/^https?:\/\/(?:www\.)?/iu, '')
      .replace(/[/\s]+$/u, '')
      .toLowerCase()}`
  return JSON.stringify(what)
}
