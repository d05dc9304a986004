import type { NoticeFacts } from '../notice.ts'
import type { Instruction } from './instruction.ts'
import type { Saying } from './saying.ts'

/** What the notice says of itself, for telling its own numbers from others'. */
export type OwnNumbers = Pick<NoticeFacts, 'docketIds' | 'rins'>

/** Reads one sentence for the instructions of one kind. */
export type Finder = (saying: Saying, own: OwnNumbers) => Instruction[]

const MOST_WORDS = 2_000

/** The words and the place of an instruction. */
export const said = (saying: Saying) => ({ words: saying.text.slice(0, MOST_WORDS), span: saying.span })

/** True of a sentence that says something is not asked, or not wanted, where a pattern found it. */
export const isNegated = (sentence: string, at: number): boolean =>
  /\b(?:not|no|never|without|n[’']t|need not|neither|nor|optional)\b[^.;,]{0,40}$/iu.test(
    sentence.slice(0, at),
  )
