import { openFieldsIn } from '#domain/draft/read-doc.ts'
import type { Check } from '../preflight.ts'

/** Blanks nobody has filled, once each, at the first place they stand. */
export const openFields: Check = ({ doc, values }) => {
  const first = new Map(
    openFieldsIn(doc, values)
      .toReversed()
      .map(({ id, pos }) => [id, pos]),
  )
  return [...first].toReversed().map(([id, pos]) => ({
    check: 'open-fields',
    level: 'blocking',
    about: id,
    message: 'A blank is still open. Fill it, or take it out of the sentence.',
    place: { kind: 'field', id, pos },
  }))
}
