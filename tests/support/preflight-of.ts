import type { Node } from '@tiptap/pm/model'
import { draftSettingsSchema } from '#domain/draft/settings.ts'
import type { Preflight } from '#domain/preflight/preflight.ts'

/** A letter to be checked that answers no notice, with nothing known of who writes it. */
export const preflightOf = (doc: Node): Preflight => ({
  doc,
  values: {},
  exhibits: [],
  settings: draftSettingsSchema.parse({}),
  title: 'Comments on harbours',
  skipped: {},
  notice: null,
  otherNotices: [],
  profile: null,
  frame: null,
  sources: [],
  sourceTexts: {},
  arguments: [],
  findCautions: () => [],
  pages: null,
  coverText: null,
  filing: null,
  now: new Date('2026-01-05T12:00:00Z'),
})
