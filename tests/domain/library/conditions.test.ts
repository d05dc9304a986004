import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CONDITIONS,
  conditionProblems,
  EVERY_SPEAKER,
  UNKNOWN_SPEAKER,
  wordsFor,
} from '#domain/library/conditions.ts'

const TEXT = 'We {{#if startup, ngo}}build{{else if oppose}}object{{else}}write{{/if}} here.'
const say = (kind: 'startup' | 'ngo' | 'researcher' | null, position: 'oppose' | 'support' | null) =>
  wordsFor(TEXT, { kind, position })

describe('a passage that varies', () => {
  it('says the first part that fits the commenter or the position', () => {
    expect(say('startup', null)).toBe('We build here.')
    expect(say('ngo', 'oppose')).toBe('We build here.')
    expect(say('researcher', 'oppose')).toBe('We object here.')
    expect(say('researcher', 'support')).toBe('We write here.')
  })

  it('says what anybody could say while nothing is known', () => {
    expect(wordsFor(TEXT, UNKNOWN_SPEAKER)).toBe('We write here.')
    expect(wordsFor('One.{{#if startup}} Two.{{/if}} Three.', UNKNOWN_SPEAKER)).toBe('One. Three.')
  })

  it('treats each condition of a text on its own', () => {
    const twice = '{{#if startup}}a{{/if}}{{#if oppose}}b{{else}}c{{/if}}d'
    expect(wordsFor(twice, { kind: 'startup', position: 'oppose' })).toBe('abd')
    expect(wordsFor(twice, { kind: 'ngo', position: null })).toBe('cd')
  })

  it('keeps blanks and footnotes, and never prints a sign of its own', () => {
    const parts = fc.array(fc.constantFrom('word ', '{{a-blank}} ', '[@a-fact] ', 'other '), { maxLength: 4 })
    const branch = fc.tuple(fc.constantFrom(...CONDITIONS), parts, parts, parts)
    fc.assert(
      fc.property(branch, fc.constantFrom(...EVERY_SPEAKER), ([condition, before, yes, no], speaker) => {
        const text = `${before.join('')}{{#if ${condition}}}${yes.join('')}{{else}}${no.join('')}{{/if}}end`
        const isMet = speaker.kind === condition || speaker.position === condition
        expect(conditionProblems(text)).toEqual([])
        expect(wordsFor(text, speaker)).toBe(`${before.join('')}${(isMet ? yes : no).join('')}end`)
      }),
    )
  })
})

describe('a condition that is written wrongly is named where it stands', () => {
  it.each([
    ['a {{#if company}}b{{/if}}', 2, '"company" is not a condition'],
    ['a {{#if startup}}b', 2, 'never closed'],
    ['a {{/if}}', 2, 'no {{#if'],
    ['a {{else}} b', 2, 'no {{#if'],
    ['{{#if ngo}}a{{#if startup}}b{{/if}}', 12, 'inside another'],
    ['{{#if ngo}}a{{else}}b{{else if startup}}c{{/if}}', 21, 'Nothing may follow {{else}}'],
  ])('%s', (text, at, words) => {
    const [problem] = conditionProblems(text)
    expect(problem?.at).toBe(at)
    expect(problem?.message).toContain(words)
  })
})
