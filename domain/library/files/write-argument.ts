import { stringify } from 'yaml'
import type { Argument } from '../argument.ts'
import type { SectionName } from './split-sections.ts'

/**
 * An argument as its file in `templates/arguments`; `parseArgument` reads it back. Keys that say nothing are
 * left out, so that a file stays as short as one written by hand.
 */
export function writeArgument(argument: WritableArgument): string {
  const { title, stance, claim, answers, jurisdictions, keywords, related, pullsAgainst, fields } = argument
  const { tags, adaptedFrom, forms } = argument
  const lists = { keywords, related, pullsAgainst, fields, tags }
  const front = {
    ...{ title, stance, claim, answers, jurisdictions },
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
    ...(adaptedFrom && { adaptedFrom }),
  }
  const sections: [SectionName, string | undefined][] = [
    ['Short', forms.short],
    ['Standard', forms.standard],
    ['Long', forms.long],
    ['Counter-argument', argument.counter],
    ['Reply', argument.reply],
    ['What to add', argument.commenterAdds],
  ]
  const body = sections.flatMap(([name, text]) =>
    text === undefined ? [] : [`## ${name}\n\n${text.trim()}\n`],
  )
  return `---\n${stringify(front, { lineWidth: 0 })}---\n\n${body.join('\n')}`
}

/** What a file holds; id, topic, revision and shelf come from where it is kept. */
export type WritableArgument = Omit<Argument, 'id' | 'topic' | 'revision' | 'shelf'>
