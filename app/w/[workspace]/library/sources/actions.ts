'use server'

import { z } from 'zod'
import { action } from '#app/_lib/action.ts'
import { factInputSchema, newSourceSchema, sourceInputSchema } from '#domain/evidence/keeping/source-input.ts'
import { idSchema } from '#domain/library/argument.ts'
import { LIMITS } from '#domain/limits.ts'
import { requireWorkspace } from '#server/access.ts'
import * as facts from '#server/facts.ts'
import * as sourceTexts from '#server/source-texts.ts'
import * as sources from '#server/sources.ts'

const workspaceSlug = z.object({ slug: z.string() })
const item = workspaceSlug.extend({ id: idSchema })
const stamp = z.string().max(100)

/** Adds works to the team's sources; answers, in their order, with the source each one now is. */
export const addSources = action(
  workspaceSlug.extend({
    works: z
      .array(newSourceSchema)
      .min(1, 'Choose at least one source.')
      .max(LIMITS.sourcesPerImport, `Add at most ${LIMITS.sourcesPerImport} sources at once.`),
  }),
  async ({ input, user }) => {
    const { workspace } = await requireWorkspace(user.id, input.slug, 'library')
    return sources.createSources({ workspaceId: workspace.id, userId: user.id, works: input.works })
  },
)

export const changeSource = action(
  item.extend({ basedOn: stamp, input: sourceInputSchema }),
  async ({ input, user }) => {
    const { workspace } = await requireWorkspace(user.id, input.slug, 'library')
    return sources.updateSource({ workspaceId: workspace.id, ...input })
  },
)

export const removeSource = action(item, async ({ input, user }) => {
  const { workspace } = await requireWorkspace(user.id, input.slug, 'library')
  await sources.deleteSource({ workspaceId: workspace.id, userId: user.id, id: input.id })
  return null
})

export const addFact = action(
  workspaceSlug.extend({ input: factInputSchema }),
  async ({ input: { slug, input }, user }) => {
    const { workspace } = await requireWorkspace(user.id, slug, 'library')
    return facts.createFact({ workspaceId: workspace.id, userId: user.id, input })
  },
)

export const changeFact = action(
  item.extend({ basedOn: stamp, input: factInputSchema }),
  async ({ input, user }) => {
    const { workspace } = await requireWorkspace(user.id, input.slug, 'library')
    return facts.updateFact({ workspaceId: workspace.id, ...input })
  },
)

export const removeFact = action(item, async ({ input, user }) => {
  const { workspace } = await requireWorkspace(user.id, input.slug, 'library')
  await facts.deleteFact({ workspaceId: workspace.id, userId: user.id, id: input.id })
  return null
})

/** The words of a source, as far as the team holds them; empty when it holds none. */
export const loadSourceText = action(item, async ({ input, user }) => {
  const { workspace } = await requireWorkspace(user.id, input.slug, 'library')
  const held = await sourceTexts.findSourceTexts(workspace.id, [input.id])
  return { text: held[input.id] ?? '' }
})

/** Keeps the words of a source, so that quotations can be compared with them; no words, none. */
export const keepSourceText = action(
  item.extend({
    text: z
      .string()
      .trim()
      .max(
        LIMITS.heldTextChars,
        `A source’s text can have ${LIMITS.heldTextChars.toLocaleString('en')} characters at most. Keep the parts you quote from.`,
      ),
  }),
  async ({ input: { slug, id, text }, user }) => {
    const { workspace } = await requireWorkspace(user.id, slug, 'library')
    await sourceTexts.keepSourceText({ workspaceId: workspace.id, userId: user.id, sourceId: id, text })
    return null
  },
)
