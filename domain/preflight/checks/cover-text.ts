import type { Finding } from '../finding.ts'
import type { Check } from '../preflight.ts'

/** What the comment box of Regulations.gov takes, in characters and in bytes. */
const MOST = 5_000
const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f/u

/** The text for the agency's web form: no longer than the form takes, and nothing that it refuses. */
export const coverText: Check = ({ coverText: text }): Finding[] => {
  if (text === null) return []
  const characters = [...text].length
  const bytes = new TextEncoder().encode(text).length
  const found: Finding[] = []
  if (characters > MOST) {
    found.push(
      say(
        'length',
        `The text for the web form has ${count(characters)} characters; it takes ${count(MOST)}. Shorten it.`,
      ),
    )
  } else if (bytes > MOST) {
    found.push(
      say(
        'bytes',
        `The text for the web form has ${count(bytes)} bytes; it takes ${count(MOST)}. Curved quotation marks and accents count two or three. Shorten it, or use plain marks.`,
      ),
    )
  }
  if (EMOJI.test(text))
    found.push(say('emoji', 'The web form refuses emoji. Take it out of the text for the form.'))
  return found
}

const say = (about: string, message: string): Finding => ({
  check: 'cover-text',
  level: 'blocking',
  about,
  message,
  place: { kind: 'letter' },
})

const count = (number: number) => number.toLocaleString('en-US')
