'use server'

import { z } from 'zod'
import { action } from '#app/_lib/action.ts'
import { CITATION_LANGUAGE_IDS, CITATION_STYLE_IDS } from '#domain/evidence/citing/citation-style.ts'
import { idSchema } from '#domain/library/argument.ts'
import { LIMITS } from '#domain/limits.ts'
import { CHECK_IDS } from '#domain/preflight/check-id.ts'
import { DRAFT_ROLES } from '#domain/roles.ts'
import { isMember, requireDraft } from '#server/access.ts'
import { findRevision } from '#server/argument-revisions.ts'
import { citationStyle } from '#server/citation-style.ts'
import { findSourceUses } from '#server/draft-uses.ts'
import * as drafts from '#server/drafts.ts'
import { prepareExport } from '#server/exports.ts'
import { listOverrides, overrideFinding, withdrawOverride } from '#server/finding-overrides.ts'
import { listImports } from '#server/letter-imports.ts'
import { readLetter } from '#server/letters.ts'
import { compareLetter } from '#server/originality.ts'
import { checkLetter } from '#server/preflight.ts'
import { findSourceTexts } from '#server/source-texts.ts'
import { findSources } from '#server/sources.ts'

const draft = z.object({ draftId: z.uuid() })

/** Who may do what with a draft; for those who may change it. */
export const loadSharing = action(draft, async ({ input, user }) => {
  await requireDraft(user.id, input.draftId, 'share')
  return drafts.getSharing(input.draftId)
})

const personRole = draft.extend({ userId: z.string().min(1), role: z.enum(DRAFT_ROLES).nullable() })

/** Gives a person a role of their own on a draft, or takes it away; answers with the sharing as it then is. */
export const setPersonRole = action(personRole, async ({ input, user }) => {
  const { draftId, userId, role } = input
  await requireDraft(user.id, draftId, 'share')
  const change = { draftId, userId, byUserId: user.id }
  await (role === null ? drafts.removeDraftAccess(change) : drafts.setDraftAccess({ ...change, role }))
  return drafts.getSharing(draftId)
})

const memberRole = draft.extend({ role: z.enum(DRAFT_ROLES).exclude(['owner']).nullable() })

/** Sets what members of the workspace may do with a draft by default; answers with the sharing as it then is. */
export const setMemberRole = action(memberRole, async ({ input, user }) => {
  await requireDraft(user.id, input.draftId, 'share')
  await drafts.setMemberRole({ ...input, byUserId: user.id })
  return drafts.getSharing(input.draftId)
})

const style = draft.extend({ style: z.enum(CITATION_STYLE_IDS), language: z.enum(CITATION_LANGUAGE_IDS) })

/** The text of a citation style and its locale; for everybody who reads the letter. */
export const loadStyle = action(style, async ({ input, user }) => {
  await requireDraft(user.id, input.draftId, 'read')
  return citationStyle(input.style, input.language)
})

/** Sources a letter cites which its reader's browser does not know yet, because a teammate has just added them. */
export const loadSources = action(
  draft.extend({ ids: z.array(idSchema).min(1).max(LIMITS.sourcesPerImport) }),
  async ({ input, user }) => {
    const { draft } = await requireDraft(user.id, input.draftId, 'read')
    return findSources(draft.workspaceId, input.ids)
  },
)

/** The other letters of the workspace that cite a source, as far as whoever asks may read them. */
export const loadSourceUses = action(draft.extend({ sourceId: idSchema }), async ({ input, user }) => {
  const { draft } = await requireDraft(user.id, input.draftId, 'read')
  const uses = await findSourceUses(user.id, draft.workspaceId, input.sourceId)
  return uses.filter((use) => use.draftId !== draft.id)
})

/**
 * An argument as it was when a passage of the letter was taken from it; for those who may change the letter. Null when
 * nobody knows that revision. Guests, who do not see the team's own arguments, are told the same of them.
 */
export const loadRevision = action(
  draft.extend({ argumentId: idSchema, revision: z.string().min(1).max(40) }),
  async ({ input, user }) => {
    const { draft } = await requireDraft(user.id, input.draftId, 'write')
    const found = await findRevision(draft.workspaceId, input.argumentId, input.revision)
    if (found?.argument.shelf !== 'team') return found
    return (await isMember(user.id, draft.workspaceId)) ? found : null
  },
)

/**
 * The words of sources the letter cites, by id, as far as the team holds them. A guest, who is no member of the team, is
 * told none.
 */
export const loadSourceTexts = action(
  draft.extend({ ids: z.array(idSchema).min(1).max(LIMITS.sourcesPerImport) }),
  async ({ input, user }) => {
    const { draft } = await requireDraft(user.id, input.draftId, 'read')
    if (!(await isMember(user.id, draft.workspaceId))) return {}
    return findSourceTexts(draft.workspaceId, input.ids)
  },
)

/** Gives a draft another title, which the next export is named after. */
export const renameDraft = action(
  draft.extend({ title: z.string().trim().min(1).max(LIMITS.titleChars) }),
  async ({ input, user }) => {
    await requireDraft(user.id, input.draftId, 'write')
    await drafts.renameDraft(input.draftId, input.title)
    return { title: input.title }
  },
)

/** Checks the letter as it is stored, before its file is made; for those who may make one, who are likely to at once. */
export const checkForFiling = action(draft, async ({ input, user }) => {
  await requireDraft(user.id, input.draftId, 'export')
  prepareExport()
  const letter = await readLetter(input.draftId)
  const originality = await compareLetter(input.draftId, user.id)
  return checkLetter(letter, { userId: user.id, pages: null, originality })
})

/** The reasons that stand for blocking findings; for everybody who reads the letter. */
export const loadOverrides = action(draft, async ({ input, user }) => {
  await requireDraft(user.id, input.draftId, 'read')
  return listOverrides(input.draftId)
})

const finding = draft.extend({
  check: z.enum(CHECK_IDS),
  about: z.string().max(LIMITS.findingAboutChars),
})
const reason = z
  .string()
  .trim()
  .min(LIMITS.overrideReasonMin, `Say why in at least ${LIMITS.overrideReasonMin} characters.`)
  .max(LIMITS.overrideReasonChars)

/** An owner answers a blocking finding with a reason; answers with all reasons as they then are. */
export const answerFinding = action(finding.extend({ reason }), async ({ input, user }) => {
  await requireDraft(user.id, input.draftId, 'override')
  await overrideFinding({ ...input, userId: user.id })
  return listOverrides(input.draftId)
})

/** An owner takes a reason back; answers with those that are left. */
export const withdrawAnswer = action(finding, async ({ input, user }) => {
  await requireDraft(user.id, input.draftId, 'override')
  await withdrawOverride({ ...input, userId: user.id })
  return listOverrides(input.draftId)
})

/** How much of the letter, as it is stored, stands elsewhere; for everybody who reads it. */
export const loadOriginality = action(draft, async ({ input, user }) => {
  await requireDraft(user.id, input.draftId, 'read')
  return compareLetter(input.draftId, user.id)
})

/** The files that were brought into a draft, with the comments and warnings that came with them; for its writers. */
export const loadImports = action(draft, async ({ input, user }) => {
  await requireDraft(user.id, input.draftId, 'write')
  return listImports(input.draftId)
})
