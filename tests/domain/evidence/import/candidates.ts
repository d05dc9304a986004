import fc from 'fast-check'
import { SOURCE_TYPES, type SourceCandidate } from '#domain/evidence/keeping/source-candidate.ts'

const word = fc.stringMatching(/^[A-Za-z\u00c0-\u00ff\u0391-\u03a90-9]{1,10}$/)
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((each) => each.join(' ').normalize('NFC'))
const name = fc.oneof(fc.record({ family: word, given: word }), fc.record({ literal: words }))
const year = fc.integer({ min: 1000, max: 2100 })
const date = fc.oneof(
  year.map((value) => ({ 'date-parts': [[value]] })),
  fc
    .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map((parts) => ({ 'date-parts': [[...parts]] })),
)

/** Works as a reader hands them over. */
export const candidates: fc.Arbitrary<SourceCandidate> = fc.record(
  {
    type: fc.constantFrom(...SOURCE_TYPES),
    title: words,
    author: fc.array(name, { minLength: 1, maxLength: 4 }),
    issued: date,
    'container-title': words,
    publisher: words,
    volume: fc.integer({ min: 1, max: 999 }).map(String),
    DOI: fc.stringMatching(/^10\.[1-9]\d{3}\/[a-z0-9.]{1,12}[a-z0-9]$/),
    URL: fc.webUrl({ validSchemes: ['https'], withQueryParameters: true }),
  },
  { requiredKeys: ['type', 'title'] },
)
