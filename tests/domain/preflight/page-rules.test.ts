import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftSettingsSchema } from '#domain/draft/settings.ts'
import type { Instruction } from '#domain/notice/instructions/instruction.ts'
import { changesFor, pageRules } from '#domain/preflight/page-rules.ts'
import { readLamps } from '#tests/support/asked-of-filing.ts'

const settingsOf = (given: object = {}) => draftSettingsSchema.parse(given)
const rulesOf = (sentence: string, settings = settingsOf()) =>
  pageRules(readLamps(sentence).facts.instructions, settings)

describe('what a notice asks of the page', () => {
  it('is read from its own words, and kept with one change of the settings', () => {
    const rules = rulesOf(
      'Comments must be in Times New Roman, 13-point font, with page numbers at the foot of every page.',
      settingsOf({ face: 'source-serif', fontSize: 11 }),
    )
    expect(rules.map(({ is }) => is).sort()).toEqual(['kept', 'open', 'open'])
    expect(changesFor(rules)).toEqual({ face: 'tinos', fontSize: 13 })
  })
  it('is said to be beyond the settings where none can keep it, with what to do instead', () => {
    const [rule] = rulesOf('Comments must be double-spaced.')
    expect(rule).toMatchObject({
      is: 'beyond',
      advice: expect.stringContaining('Export the letter for Word'),
    })
    expect(rulesOf('Use Arial font in 16-point type.').map(({ is }) => is)).toEqual(['beyond', 'beyond'])
  })
  it('takes in the paper', () => {
    const rules = rulesOf('Comments must be submitted on 8.5 by 11 inch paper.', settingsOf({ paper: 'a4' }))
    expect(rules).toMatchObject([{ rule: 'On US Letter paper', is: 'open' }])
    expect(changesFor(rules)).toEqual({ paper: 'us-letter' })
  })
  it('leaves alone what is larger than asked', () => {
    expect(changesFor(rulesOf('Use at least 10-point font.', settingsOf({ fontSize: 14 })))).toEqual({})
  })
  it('is nothing to settle any more once it was used', () => {
    const said = { words: '', span: null }
    const instruction: fc.Arbitrary<Instruction> = fc.oneof(
      fc
        .double({ min: 6, max: 24, noNaN: true })
        .map((points) => ({ kind: 'font-size' as const, points, ...said })),
      fc.constantFrom(1, 1.5, 2).map((lines) => ({ kind: 'line-spacing' as const, lines, ...said })),
    )
    const face: fc.Arbitrary<Instruction> = fc
      .constantFrom('Times New Roman', 'Arial', 'a serif face', 'Times New Roman or Arial')
      .map((name) => ({ kind: 'font-face' as const, face: name, ...said }))
    const settings = fc
      .record({ face: fc.constantFrom('tinos', 'source-serif'), fontSize: fc.integer({ min: 10, max: 14 }) })
      .map(settingsOf)
    fc.assert(
      fc.property(fc.array(instruction, { maxLength: 5 }), face, settings, (others, asked, before) => {
        const instructions = [...others, asked]
        const after = { ...before, ...changesFor(pageRules(instructions, before)) }
        const left = pageRules(instructions, after)
        expect(left.filter(({ is }) => is === 'open')).toEqual([])
        expect(after.fontSize).toBeGreaterThanOrEqual(before.fontSize)
      }),
      { numRuns: 100 },
    )
  })
})
