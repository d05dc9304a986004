import { type Argument, argumentSchema } from '#domain/library/argument.ts'
import { type ArgumentInput, adapt } from '#domain/library/team/argument-input.ts'
import { library } from '#server/library.ts'

/** Some argument of the real library. */
export function anyArgument(): Argument {
  const [first] = library().arguments
  if (first === undefined) throw new Error('The library is empty.')
  return argumentSchema.parse(first)
}

/** An argument a team could save: a built-in one adapted, with what a test wants otherwise. */
export const inputFor = (given: Partial<ArgumentInput> = {}): ArgumentInput => ({
  ...adapt(anyArgument()),
  title: 'Lamps need no licence',
  ...given,
})
