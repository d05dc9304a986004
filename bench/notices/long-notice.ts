import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { dice } from '../support/dice.ts'

const WORDS =
  'the agency proposes that each operator of a lamp shall keep a record of light given and oil used in every room where people read and work so that costs and benefits may be weighed over time by those who pay'.split(
    ' ',
  )
/** Paragraphs that fill a page as a proposed rule is typed before it is printed. */
const PER_PAGE = 5

/** A proposed rule as it lies open before it is printed: one wide column, numbered pages, a question every few of them. */
export function longNotice(pages: number): Uint8Array {
  const roll = dice(7)
  const paragraph = () => {
    const words = Array.from({ length: 65 }, () => WORDS[roll(WORDS.length)] ?? 'lamp')
    const text = words.join(' ')
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  }
  let asked = 0
  const page = (number: number) => {
    const paragraphs = Array.from({ length: PER_PAGE }, paragraph)
    if (number % 10 === 0)
      paragraphs[2] = `${++asked}. What should the agency know about ${paragraph().toLowerCase().slice(0, 200)}?`
    return paragraphs.join('\n\n')
  }
  const source = `#set page(paper: "us-letter", margin: 1in, numbering: "1", header: [This document is scheduled to be published in the Federal Register])
#set text(size: 12pt)
#set par(leading: 1.1em)
DEPARTMENT OF LIGHT

Lamps: Notice of Proposed Rulemaking

DATES: Comments are due by May 1, 2031.

${Array.from({ length: pages }, (_, index) => page(index + 1))
  .join('\n\n#pagebreak()\n\n')
  .replaceAll(/^(\d+)\./gmu, '$1\\.')}`
  const compiler = NodeCompiler.create()
  const { result } = compiler.compile({ mainFileContent: source })
  if (!result) throw new Error('The long notice does not compile.')
  return compiler.pdf(result)
}
