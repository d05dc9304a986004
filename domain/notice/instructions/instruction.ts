import { z } from 'zod'
import { spanSchema } from '../span.ts'

/** Ways an agency takes comments. */
export const FILING_METHODS = ['portal', 'email', 'mail', 'hand', 'fax', 'other'] as const
export type FilingMethod = (typeof FILING_METHODS)[number]

/** Sizes of paper that letters can be set on. */
export const PAPERS = ['us-letter', 'a4'] as const

/** The notice's own words for an instruction; the span is null when a person typed it. */
const said = { words: z.string().max(2_000), span: spanSchema.nullable() }

/**
 * What the agency asks of a filing, as data that a check can hold a letter to. One entry an instruction: a sentence
 * that asks for page numbers and a page limit gives two, with the same span.
 */
export const instructionSchema = z.discriminatedUnion('kind', [
  /** `except` is what the limit leaves out, in the notice's words ("exhibits and attachments"). */
  z.object({
    kind: z.literal('page-limit'),
    pages: z.int().positive(),
    except: z.string().nullable(),
    ...said,
  }),
  z.object({ kind: z.literal('word-limit'), count: z.int().positive(), ...said }),
  z.object({ kind: z.literal('character-limit'), characters: z.int().positive(), ...said }),
  /** Smallest size in points. */
  z.object({ kind: z.literal('font-size'), points: z.number().positive(), ...said }),
  z.object({ kind: z.literal('font-face'), face: z.string(), ...said }),
  z.object({ kind: z.literal('paper'), paper: z.enum(PAPERS), ...said }),
  z.object({ kind: z.literal('line-spacing'), lines: z.number().positive(), ...said }),
  z.object({ kind: z.literal('page-numbers'), ...said }),
  /** The letter says which of the agency's questions each answer is to. */
  z.object({ kind: z.literal('question-numbers'), ...said }),
  /** The docket or file number stands in the letter; `id` when the notice says which. */
  z.object({ kind: z.literal('docket-reference'), id: z.string().nullable(), ...said }),
  /** A sentence the letter must hold, word for word. */
  z.object({ kind: z.literal('statement'), statement: z.string(), ...said }),
  /** What the letter must say of who files: name, organisation, address. */
  z.object({ kind: z.literal('identify'), what: z.array(z.string()), ...said }),
  /** Extensions in lower case without a dot; `refused` are named as not accepted. */
  z.object({
    kind: z.literal('file-format'),
    accepted: z.array(z.string()),
    refused: z.array(z.string()),
    ...said,
  }),
  /** A name as printed, or how it begins (`P…`); with several, a name fits one of them. */
  z.object({ kind: z.literal('file-name'), pattern: z.string(), ...said }),
  z.object({ kind: z.literal('subject-line'), subject: z.string(), ...said }),
  z.object({ kind: z.literal('copies'), count: z.int().positive(), ...said }),
  z.object({ kind: z.literal('language'), language: z.string(), ...said }),
  /** `forbidden`: nothing confidential may be filed. `marked`: it may, marked as the notice says. */
  z.object({ kind: z.literal('confidential'), rule: z.enum(['forbidden', 'marked']), ...said }),
  z.object({
    kind: z.literal('late-comments'),
    rule: z.enum(['refused', 'if-practicable', 'considered']),
    ...said,
  }),
  /** `address` is a URL, an e-mail address or a postal address, as the method needs. */
  z.object({
    kind: z.literal('method'),
    method: z.enum(FILING_METHODS),
    address: z.string().nullable(),
    ...said,
  }),
])
export type Instruction = z.infer<typeof instructionSchema>
export type InstructionKind = Instruction['kind']

/** The instructions of one kind, in the order of the notice. */
export const instructionsOf = <K extends InstructionKind>(
  instructions: readonly Instruction[],
  kind: K,
): Extract<Instruction, { kind: K }>[] =>
  instructions.filter((each): each is Extract<Instruction, { kind: K }> => each.kind === kind)
