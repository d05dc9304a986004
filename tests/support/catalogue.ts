import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { STANCES } from '#domain/library/argument.ts'

const catalogueSchema = z.strictObject({
  seedPoints: z.record(z.string(), z.string()),
  arguments: z.record(
    z.string(),
    z.strictObject({
      stance: z.enum(STANCES),
      related: z.array(z.string()),
      pullsAgainst: z.array(z.string()),
      supporting: z.array(z.string()).min(1),
      counter: z.array(z.string()).min(1),
    }),
  ),
})

const catalogue = catalogueSchema.parse(
  parse(readFileSync(join(import.meta.dirname, 'catalogue.yml'), 'utf8')),
)

/** The argument that takes up each point the library began from, by the point's name. */
export const SEED_POINTS = catalogue.seedPoints

/** What each of the library's arguments must relate to and cite, with its id. */
export const CATALOGUE = Object.entries(catalogue.arguments).map(([id, entry]) => ({ id, ...entry }))
