import { z } from 'zod'
import { FILING_METHODS } from '../notice/instructions/instruction.ts'

/** Who says so, and whether anybody could check it: what is not verified is never stated as fact. */
const sourced = { source: z.url().nullable(), verified: z.boolean() }
const limit = <T extends z.ZodType>(value: T) =>
  z
    .strictObject({ value, ...sourced })
    .nullable()
    .default(null)
/** A limit of a form: what it is, who says so, and whether that was checked. */
export type Limit<T = number> = { value: T; source: string | null; verified: boolean }

const count = z.int().positive()

/** What a form field is filled with, from what the draft, the profile and the notice hold. */
export const FORM_VALUES = [
  'organisation',
  'organisation-type',
  'register-number',
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
  /** The e-mail or postal address that the notice names. */
  'recipient',
  /** The address of the web form that the notice names. */
  'web-address',
  'filing-date',
  'attachments',
  /** Asked by the form and known to nobody but the person at it. */
  'on-the-form',
] as const
export type FormValue = (typeof FORM_VALUES)[number]

const formFieldSchema = z.strictObject({
  /** As the form itself calls it; unlike every other label of the form. */
  label: z.string().min(1),
  value: z.enum(FORM_VALUES),
  required: z.boolean(),
  /** Whom the form asks; null is everybody. */
  only: z.enum(['organisation', 'individual']).nullable().default(null),
  /** In characters; null where none is known. */
  maxChars: limit(count),
  /** In UTF-8 bytes; null where none is known. */
  maxBytes: limit(count),
  /** The choices of a list, in the form's own words. */
  choices: z.array(z.string()).default([]),
  hint: z.string().default(''),
})
export type FormField = z.infer<typeof formFieldSchema>

const stepSchema = z.strictObject({
  title: z.string().min(1),
  body: z.string().min(1),
  /** Where the step leads: the first whose `{document-id}` and the like can all be filled in. */
  links: z.array(z.string()).default([]),
  /** The fields to copy in this step, by their labels. */
  fields: z.array(z.string()).default([]),
})
export type FilingStep = z.infer<typeof stepSchema>

/** One way to file, as data in `templates/filing/<id>.yml`: its form in the form's own order, its limits, its steps. */
export const filingProfileSchema = z.strictObject({
  id: z.string(),
  title: z.string().min(1),
  description: z.string().min(1),
  /** Which notices it suits; one that suits none in particular is the last resort. See `chooseFilingProfile`. */
  suits: z
    .strictObject({
      methods: z.array(z.enum(FILING_METHODS)).default([]),
      /** Hosts of the web forms, without `www.`. */
      hosts: z.array(z.string()).default([]),
      /** True where it takes comments for the dockets that bear this mark. */
      dockets: z.array(z.enum(['regulations-gov', 'agency'])).default([]),
    })
    .prefault({}),
  /** The ways to file it knows, in words. The first is the usual one. */
  methods: z.array(z.string().min(1)).min(1),
  /** Where the fields and their order were read; null where there is no form, as in an e-mail. */
  form: z.strictObject(sourced).nullable(),
  fields: z.array(formFieldSchema),
  /** The text beside the files; null where there is none. `emoji` is false where the form refuses them. */
  coverText: z
    .strictObject({ maxChars: limit(count), maxBytes: limit(count), emoji: z.boolean() })
    .nullable(),
  files: z.strictObject({
    maxFiles: limit(count),
    maxBytesEach: limit(count),
    /** Extensions in lower case without the dot; null where none are known. */
    types: limit(z.array(z.string()).min(1)),
    /** How exhibits are named: words with `{letter}`, `{n}` and `{caption}` filled in. */
    exhibitName: z.string(),
  }),
  steps: z.array(stepSchema).min(1),
  checklist: z.array(z.string().min(1)).min(1),
  /** What becomes known after filing, and what it is called there. */
  trackingLabel: z.string().min(1),
  cautions: z.array(z.strictObject({ text: z.string().min(1), ...sourced })).default([]),
})
export type FilingProfile = z.infer<typeof filingProfileSchema>
