/** What kind of commenter files; passages may vary by it. */
export const COMMENTER_KINDS = ['startup', 'association', 'ngo', 'researcher', 'individual'] as const
export type CommenterKind = (typeof COMMENTER_KINDS)[number]

/** Where the letter stands to the proposal it answers. An argument's own pro or con is its stance. */
export const POSITIONS = ['support', 'oppose', 'seek-changes'] as const
export type Position = (typeof POSITIONS)[number]

/** Who speaks in a letter, as far as it is known. */
export type Speaker = { kind: CommenterKind | null; position: Position | null }

export const UNKNOWN_SPEAKER: Speaker = { kind: null, position: null }

/** Everybody who could speak; a law about a text holds for each of them. */
export const EVERY_SPEAKER: readonly Speaker[] = [null, ...COMMENTER_KINDS].flatMap((kind) =>
  [null, ...POSITIONS].map((position) => ({ kind, position })),
)

export const CONDITIONS: readonly string[] = [...COMMENTER_KINDS, ...POSITIONS]

const SIGN = /\{\{(?:(#if|else if) ([^{}\n]*)|(else|\/if))\}\}/g

type Sign = { name: string; conditions: string[]; at: number; end: number }

const signsIn = (markdown: string): Sign[] =>
  [...markdown.matchAll(SIGN)].map((match) => ({
    name: match[1] ?? match[3] ?? '',
    conditions: (match[2] ?? '').split(',').map((word) => word.trim()),
    at: match.index,
    end: match.index + match[0].length,
  }))

/**
 * The text as one speaker says it: of every `{{#if startup, ngo}}…{{else if support}}…{{else}}…{{/if}}` the first
 * part that fits, without its signs. A comma means any of; what is not known fits nothing.
 */
export function wordsFor(markdown: string, speaker: Speaker): string {
  const fits = ({ name, conditions }: Sign) =>
    name === 'else' || conditions.some((word) => word === speaker.kind || word === speaker.position)
  let words = ''
  let from = 0
  let isOpen = false
  let isSaid = true
  let isSettled = false
  for (const sign of signsIn(markdown)) {
    if (isSaid) words += markdown.slice(from, sign.at)
    from = sign.end
    if (sign.name === '#if') {
      isOpen = true
      isSettled = false
    }
    isSaid = sign.name === '/if' || (isOpen && !isSettled && fits(sign))
    if (sign.name === '/if') isOpen = false
    else isSettled ||= isSaid
  }
  return isSaid ? words + markdown.slice(from) : words
}

/** Whether a text says different things for different speakers. */
export const isConditional = (markdown: string): boolean => signsIn(markdown).length > 0

/** Every text that somebody could hear of one, each once: a text without conditions is the same for all. */
export const everyVariant = (markdown: string): string[] =>
  isConditional(markdown)
    ? [...new Set(EVERY_SPEAKER.map((speaker) => wordsFor(markdown, speaker)))]
    : [markdown]

/** What is wrong with the conditions of a text, each with the offset at which it stands. */
export function conditionProblems(markdown: string): { at: number; message: string }[] {
  const problems: { at: number; message: string }[] = []
  let open: Sign | null = null
  let hasElse = false
  for (const sign of signsIn(markdown)) {
    const say = (message: string) => problems.push({ at: sign.at, message })
    for (const word of sign.name === '#if' || sign.name === 'else if' ? sign.conditions : []) {
      if (!CONDITIONS.includes(word))
        say(`"${word}" is not a condition. Use one of ${CONDITIONS.join(', ')}; a comma means any of them.`)
    }
    if (sign.name === '#if') {
      if (open) say('A condition stands inside another. Close the first with {{/if}} before this one.')
      open = sign
      hasElse = false
    } else if (!open) {
      say(`{{${sign.name}}} has no {{#if …}} before it. Add one, or take it out.`)
    } else if (sign.name === '/if') {
      open = null
    } else {
      if (hasElse) say('Nothing may follow {{else}} but {{/if}}. Put the other conditions before it.')
      hasElse = sign.name === 'else'
    }
  }
  if (open) problems.push({ at: open.at, message: 'This condition is never closed. End it with {{/if}}.' })
  return problems
}
