import { z } from 'zod'

/** Who says so, and whether anybody could check it: what is not verified is never stated as fact. */
const sourced = { source: z.string(), verified: z.boolean() }
const limit = (value: z.ZodType) => z.object({ value, ...sourced })

/** What a form field is filled with, from what the draft, the profile and the notice hold. */
export const FORM_VALUES = [
  'organisation',
  'organisation-type',
  'first-name',
  'last-name',
  'email',
  'phone',
  'address',
  'city',
  'state',
  'postcode',
  'country',
  'docket',
  'document-id',
  'rin',
  'notice-title',
  'cover-text',
  'subject',
  'recipient',
  'filing-date',
  'attachments',
] as const
export type FormValue = (typeof FORM_VALUES)[number]

const formFieldSchema = z.object({
  /** As the form itself calls it. */
  label: z.string(),
  value: z.enum(FORM_VALUES),
  required: z.boolean(),
  /** In characters; null where none is known. */
  maxChars: limit(z.int().positive()).nullable(),
  /** In UTF-8 bytes; null where none is known. */
  maxBytes: limit(z.int().positive()).nullable().default(null),
  /** The choices of a list, in the form's own words. */
  choices: z.array(z.string()).default([]),
  hint: z.string().default(''),
})
export type FormField = z.infer<typeof formFieldSchema>

const stepSchema = z.object({
  title: z.string(),
  body: z.string(),
  /** Where the step leads, with `{document-id}` and the like filled in; null for none. */
  link: z.string().nullable().default(null),
  /** The fields to copy in this step, by their labels. */
  fields: z.array(z.string()).default([]),
})

/** One way to file, as data in `templates/filing/<id>.yml`: its form in the form's own order, its limits, its steps. */
export const filingProfileSchema = z.object({
  id: z.string(),
  title: z.string(),
  description: z.string(),
  /** Which notices it suits: by the methods their instructions name. */
  suits: z.array(z.string()).default([]),
  /** The ways to file it knows: web form, e-mail, post. The first is the usual one. */
  methods: z.array(z.string()).min(1),
  fields: z.array(formFieldSchema),
  coverText: z
    .object({ maxChars: limit(z.int()).nullable(), maxBytes: limit(z.int()).nullable(), emoji: z.boolean() })
    .nullable(),
  files: z.object({
    maxFiles: limit(z.int()).nullable(),
    maxBytesEach: limit(z.int()).nullable(),
    /** Extensions without the dot; null where none are known. */
    types: limit(z.array(z.string())).nullable(),
    /** How exhibits are named: a pattern of `{letter}`, `{n}`, `{caption}`. */
    exhibitName: z.string(),
  }),
  steps: z.array(stepSchema).min(1),
  checklist: z.array(z.string()),
  /** What becomes known after filing, and what it is called there: "Comment tracking number". */
  trackingLabel: z.string(),
  cautions: z.array(z.object({ text: z.string(), ...sourced })).default([]),
})
export type FilingProfile = z.infer<typeof filingProfileSchema>
