import type { Argument } from '#domain/library/argument.ts'
import { plainWords } from '#domain/library/argument-markup.ts'
import type { Library } from '#domain/library/library.ts'
import { dice } from '../support/dice.ts'

const BEGUN = 5

const sentencesOf = (list: readonly Argument[], read: (argument: Argument) => string) =>
  list.flatMap((argument) => plainWords(read(argument)).split(/(?<=[.?!])\s+/))

/** A library of many arguments whose sentences and keywords are the real ones, shuffled together: always the same. */
export function madeUpLibrary(real: Library, size: number): Library {
  const throwDie = dice(7)
  const pick = <T>(from: readonly T[]): T => from[throwDie(from.length)] as T
  const picks = <T>(count: number, from: readonly T[]) => Array.from({ length: count }, () => pick(from))
  const titles = real.arguments.map(({ title }) => title)
  const claims = real.arguments.map(({ claim }) => claim)
  const keywords = real.arguments.flatMap((argument) => argument.keywords)
  const standard = sentencesOf(real.arguments, ({ forms }) => forms.standard)
  const counter = sentencesOf(real.arguments, (argument) => argument.counter)
  const reply = sentencesOf(real.arguments, (argument) => argument.reply)
  return {
    ...real,
    arguments: Array.from({ length: size }, (_, number) => ({
      ...pick(real.arguments),
      id: `argument-${number}`,
      title: `${pick(titles)} ${number}`,
      claim: pick(claims),
      keywords: picks(12, keywords),
      forms: { short: pick(standard), standard: picks(10, standard).join(' ') },
      counter: picks(4, counter).join(' '),
      reply: picks(3, reply).join(' '),
    })),
  }
}

/** What people type into a search box: one to three words of the library, some only begun, some with a letter wrong. */
export function madeUpQueries(library: Library, count: number): string[] {
  const throwDie = dice(11)
  const words = library.arguments
    .slice(0, 500)
    .flatMap(({ claim, keywords }) => `${claim} ${keywords.join(' ')}`.match(/[\p{L}]{4,}/gu) ?? [])
  const typed = (): string => {
    const word = words[throwDie(words.length)] ?? ''
    const habit = throwDie(6)
    if (habit === 0) return word.slice(0, BEGUN)
    return habit === 1 && word.length > BEGUN ? `${word.slice(0, 3)}${word.slice(4)}` : word
  }
  return Array.from({ length: count }, () => Array.from({ length: 1 + throwDie(3) }, typed).join(' '))
}
