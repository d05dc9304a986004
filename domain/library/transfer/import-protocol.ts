import { z } from 'zod'
import { LIMITS } from '#domain/limits.ts'

/** The files of a library as a browser sends them, when they are not one zip. */
export const libraryFilesSchema = z.object({
  files: z.array(z.object({ path: z.string().max(1_000), text: z.string() })).max(LIMITS.libraryFiles),
})

const itemSchema = z.object({
  id: z.string(),
  title: z.string(),
  change: z.enum(['new', 'changed', 'restored', 'same']),
})
const items = z.array(itemSchema)

/** What the server answers to files of a library: what importing them does, or all that is wrong with them. */
export const importAnswerSchema = z.union([
  z.object({
    ok: z.literal(true),
    plan: z.object({ arguments: items, facts: items, fields: items, sources: items }),
    version: z.number().int(),
  }),
  z.object({
    ok: z.literal(false),
    problems: z.array(z.object({ file: z.string(), line: z.number().nullable(), message: z.string() })),
  }),
])
export type ImportAnswer = z.infer<typeof importAnswerSchema>
