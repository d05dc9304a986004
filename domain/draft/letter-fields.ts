import type { Field } from '#domain/library/field.ts'

/** The blanks a letter of any topic may hold: parts of the profile or of the notice that nobody has given yet. */
export const LETTER_FIELDS: readonly Field[] = [
  {
    id: 'letter-organisation-is',
    label: 'what your organisation is',
    prompt: 'Say in one clause what your organisation is, so that it can follow “is”.',
    example: 'an association of 40 companies that build navigation software',
  },
  {
    id: 'letter-statement-of-interest',
    label: 'your statement of interest',
    prompt: 'Say who you speak for, what you do, and why this matter touches you.',
    example:
      'Our members run 60 ferries and would have to replace their ticketing systems under this proposal.',
  },
  {
    id: 'letter-address',
    label: 'your postal address',
    prompt: 'The address for the letterhead.',
    example: '1 Harbour Street, Portland, ME 04101',
  },
  {
    id: 'letter-contact-email',
    label: 'your contact e-mail',
    prompt: 'The e-mail address at which the agency can reach you. It becomes public with the letter.',
    example: 'policy@example.org',
  },
  {
    id: 'letter-signatory-name',
    label: 'who signs',
    prompt: 'The full name of the person who signs for the organisation.',
    example: 'Ana Rivera',
  },
  {
    id: 'letter-signatory-title',
    label: 'the signatory’s title',
    prompt: 'The position of the person who signs.',
    example: 'Executive Director',
  },
  {
    id: 'letter-members',
    label: 'the organisations that sign with you',
    prompt: 'Name everybody who signs this letter beside your own organisation.',
    example: 'the Harbour Pilots’ Union, the Ferry Users’ League and Clean Water Now',
  },
  {
    id: 'letter-summary',
    label: 'the letter in a few sentences',
    prompt: 'Say what the letter asks for and why, so that somebody who reads only this has read it.',
    example: 'We ask the agency to keep its proposal for large ferries and to drop it for small ones.',
  },
  {
    id: 'letter-addressee',
    label: 'whom the letter is addressed to',
    prompt: 'The agency, committee or office that should read the letter.',
    example: 'Office of Harbours',
  },
  {
    id: 'letter-subject',
    label: 'what the letter is about',
    prompt: 'The title of the notice, bill or subject the letter answers.',
    example: 'Ticketing on Inland Ferries',
  },
]

const ANSWER = 'answer-'

/** The blank that waits under a question nobody has answered yet; every question has its own. */
export const answerFieldId = (questionId: string) => `${ANSWER}${questionId}`

/** What to show for a blank: declared in the library, known to every letter, or an answer to one question. */
export function fieldFor(id: string, libraryFields: readonly Field[]): Field {
  const declared =
    libraryFields.find((field) => field.id === id) ?? LETTER_FIELDS.find((field) => field.id === id)
  if (declared) return declared
  const label = id.startsWith(ANSWER) ? 'your answer to this question' : id.replaceAll('-', ' ')
  return {
    id,
    label,
    prompt: 'Write the words that belong here, or type over the blank in the letter.',
    example: 'In our experience, …',
  }
}
