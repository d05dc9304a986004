import type { Argument } from '#domain/library/argument.ts'
import { citedFacts } from '#domain/library/argument-markup.ts'

/** The facts an argument cites anywhere, each once, in reading order: the number of a fact is its place plus one. */
export const evidenceOf = (argument: Argument): string[] =>
  citedFacts(
    [
      argument.forms.standard,
      argument.forms.short,
      argument.forms.long ?? '',
      argument.counter,
      argument.reply,
    ].join('\n'),
  )
