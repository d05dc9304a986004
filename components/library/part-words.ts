import type { InputPart } from '#domain/library/team/argument-changes.ts'

/** What each part of an argument is called on a page. */
export const PART_WORDS: Record<InputPart, string> = {
  title: 'Title',
  claim: 'Claim',
  stance: 'Stance',
  topic: 'Topic',
  answers: 'Answers questions about',
  jurisdictions: 'Applies in',
  keywords: 'Keywords',
  tags: 'Tags',
  short: 'Short form',
  standard: 'Standard form',
  long: 'Long form',
  counter: 'Counter-argument',
  reply: 'Reply',
  commenterAdds: 'What to add',
  related: 'Related',
  pullsAgainst: 'Pulls against',
}

export const JURISDICTION_WORDS = {
  us: 'United States, federal',
  'us-states': 'United States, states',
  eu: 'European Union',
  uk: 'United Kingdom',
  any: 'Anywhere',
} as const
