import type { Node } from '@tiptap/pm/model'
import { type DocJson, parseDoc } from '#domain/draft/doc.ts'
import { draftSettingsSchema } from '#domain/draft/settings.ts'
import { createCiter } from '#domain/evidence/citing/cite.ts'
import { composeLetter, type LetterInput } from '#export/compose-letter.ts'
import type { Letter, LetterImage } from '#export/letter.ts'
import { citationStyle } from '#server/citation-style.ts'
import {
  KITCHEN_SINK_EXHIBIT,
  KITCHEN_SINK_IMAGE,
  kitchenSinkFields,
  kitchenSinkSources,
} from '#tests/support/kitchen-sink.ts'
import { testPng } from './test-image.ts'

export const testImage: LetterImage = {
  id: KITCHEN_SINK_IMAGE,
  mediaType: 'image/png',
  bytes: testPng(64, 40),
  width: 64,
  height: 40,
}

export const testCiter = createCiter({
  ...citationStyle('chicago-notes', 'en-US'),
  sources: kitchenSinkSources,
})

/** A letter composed as the server composes one, from the kitchen sink's sources, fields and picture. */
export const letterOf = (doc: Node | DocJson[], given: Partial<LetterInput> = {}): Letter =>
  composeLetter({
    doc: Array.isArray(doc) ? parseDoc({ type: 'doc', content: doc }) : doc,
    title: 'Comments on harbours',
    fields: {},
    labels: Object.fromEntries(kitchenSinkFields.map(({ id, label }) => [id, label])),
    facts: null,
    questions: [],
    skipped: {},
    profile: { organisation: 'Open Harbours Alliance' },
    settings: draftSettingsSchema.parse({}),
    citer: testCiter,
    images: [testImage],
    exhibits: [KITCHEN_SINK_EXHIBIT],
    logo: null,
    today: '2024-03-20',
    ...given,
  })
