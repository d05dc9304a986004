import { EMOJI } from '#domain/filing/cover-text/emoji.ts'
import { measureText, textLimitsOf } from '#domain/filing/cover-text/measure-text.ts'
import type { Limit } from '#domain/filing/filing-profile.ts'
import type { Finding } from '../../finding.ts'
import type { Check } from '../../preflight.ts'

/**
 * The text for the agency's web form: no longer than the form takes, and nothing that it refuses. A limit that was not
 * checked never stands in the way.
 */
export const coverText: Check = ({ coverText: text, filing }): Finding[] => {
  const limits = textLimitsOf(filing)
  if (text === null || limits === null) return []
  const { characters, bytes } = measureText(text)
  const tooLong = over(characters, limits.maxChars)
  const tooHeavy = over(bytes, limits.maxBytes)
  const found: Finding[] = []
  if (tooLong) {
    const takes = `The text for the web form has ${count(characters)} characters; ${asked(tooLong)}.`
    found.push(say('length', `${takes} Shorten it.`, tooLong))
  } else if (tooHeavy) {
    const takes = `The text for the web form has ${count(bytes)} bytes; ${asked(tooHeavy)}.`
    const why = 'Curved quotation marks and accents count two or three.'
    found.push(say('bytes', `${takes} ${why} Shorten it, or use plain marks.`, tooHeavy))
  }
  if (!limits.emoji && EMOJI.test(text))
    found.push(say('emoji', 'The web form refuses emoji. Take it out of the text for the form.'))
  return found
}

const over = (size: number, limit: Limit | null) => (limit !== null && size > limit.value ? limit : null)

const asked = ({ value, verified }: Limit) =>
  verified ? `it takes ${count(value)}` : `a limit of ${count(value)} is often quoted, but was not checked`

const say = (about: string, message: string, limit?: Limit): Finding => ({
  check: 'cover-text',
  level: limit?.verified === false ? 'warning' : 'blocking',
  about,
  message,
  place: { kind: 'letter' },
})

const count = (number: number) => number.toLocaleString('en-US')
