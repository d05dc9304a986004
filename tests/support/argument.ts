import { type Argument, argumentSchema } from '#domain/library/argument.ts'

/** An argument for tests, valid as the library's own are. */
export const argumentFor = (given: Partial<Argument> = {}): Argument =>
  argumentSchema.parse({
    id: 'measure-first',
    topic: 'harbours',
    revision: 'r1',
    title: 'Measure before ruling',
    stance: 'pro',
    claim: 'A rule should follow a measurement.',
    answers: ['REG'],
    jurisdictions: ['any'],
    forms: { short: 'Measure first.', standard: 'A rule should follow a measurement.' },
    counter: 'Measuring takes time.',
    reply: 'So does undoing a rule.',
    commenterAdds: 'Your own measurement.',
    ...given,
  })
