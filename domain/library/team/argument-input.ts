import { z } from 'zod'
import { LIMITS } from '#domain/limits.ts'
import { type Argument, argumentFrontMatterSchema, STANCES } from '../argument.ts'
import { usedFields } from '../argument-markup.ts'
import { TEXT_PARTS } from '../checking/check-argument.ts'
import { fieldSchema } from '../field.ts'

const front = argumentFrontMatterSchema.shape
const words = z.string().max(LIMITS.argumentPartChars)
const few = <T extends z.ZodType>(item: T) => z.array(item).max(200)

/** An argument as it is being written: every part may still be empty or wrong, but none is endless. */
export const argumentInputSchema = z.object({
  title: z.string().max(LIMITS.titleChars),
  claim: z.string().max(LIMITS.claimChars),
  topic: z.string().max(LIMITS.nameChars),
  stance: z.enum(STANCES),
  answers: few(front.answers.element),
  jurisdictions: few(front.jurisdictions.element),
  keywords: few(z.string().trim().min(1).max(LIMITS.nameChars)),
  tags: z.array(z.string().trim().min(1).max(40)).max(20),
  related: few(z.string()),
  pullsAgainst: few(z.string()),
  adaptedFrom: front.adaptedFrom,
  ...{ short: words, standard: words, long: words, counter: words, reply: words, commenterAdds: words },
  /** Blanks declared along with the argument. */
  newFields: z.array(fieldSchema).max(LIMITS.fieldsPerArgument),
})
export type ArgumentInput = z.infer<typeof argumentInputSchema>

export const EMPTY_INPUT: ArgumentInput = {
  ...{ title: '', claim: '', topic: '', stance: 'pro', answers: [], jurisdictions: ['any'], keywords: [] },
  ...{ tags: [], related: [], pullsAgainst: [], short: '', standard: '', long: '', counter: '', reply: '' },
  ...{ commenterAdds: '', newFields: [] },
}

/** An argument as its form shows it. */
export function inputFrom(argument: Argument): ArgumentInput {
  const { title, claim, topic, stance, answers, jurisdictions, keywords, tags, related, pullsAgainst } =
    argument
  const { adaptedFrom, forms, counter, reply, commenterAdds } = argument
  return {
    ...{ title, claim, topic, stance, answers, jurisdictions, keywords, tags, related, pullsAgainst },
    ...(adaptedFrom && { adaptedFrom }),
    ...{ short: forms.short, standard: forms.standard, long: forms.long ?? '' },
    ...{ counter, reply, commenterAdds, newFields: [] },
  }
}

/** A team's own copy of an argument to begin with: it remembers its origin and stands beside it. */
export const adapt = (argument: Argument): ArgumentInput => ({
  ...inputFrom(argument),
  adaptedFrom: { id: argument.id, revision: argument.revision },
  related: [...new Set([...argument.related, argument.id])],
})

/** The argument a form stands for, whatever is still wrong with it. Its blanks are those its forms use. */
export function draftArgument(input: ArgumentInput, id: string): Argument {
  const { newFields: _, short, standard, long, topic, ...rest } = trimmed(input)
  const forms = { short, standard, ...(long === '' ? {} : { long }) }
  const fields = [...new Set(Object.values(forms).flatMap(usedFields))]
  return { ...rest, id, topic, revision: '', shelf: 'team', forms, fields }
}

function trimmed(input: ArgumentInput): ArgumentInput {
  const texts = ['title', 'claim', ...TEXT_PARTS] as const
  return { ...input, ...Object.fromEntries(texts.map((part) => [part, input[part].trim()])) }
}
