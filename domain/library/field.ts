import { z } from 'zod'

/** A blank to be filled, declared once in `templates/fields.yml`, filled once per draft. */
export const fieldSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  /** What stands in the letter while the blank is open, for example "your release and what followed". */
  label: z.string().min(1).max(120),
  prompt: z.string().min(1),
  example: z.string().min(1),
})
export type Field = z.infer<typeof fieldSchema>
