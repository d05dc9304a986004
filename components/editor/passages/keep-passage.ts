import { keepUnsaved, unsavedKey } from '#components/library/edit/unsaved-argument.ts'
import type { ActionResult } from '#domain/action-result.ts'
import type { WrittenPassage } from '#domain/draft/passages/write-passage.ts'
import type { FactInput } from '#domain/evidence/keeping/source-input.ts'
import type { Fact } from '#domain/evidence/source.ts'
import { ARGUMENT_FORMS, type ArgumentForm } from '#domain/library/argument.ts'
import { wordCount } from '#domain/library/argument-markup.ts'
import { FORM_WORDS } from '#domain/library/checking/check-argument.ts'
import { EMPTY_INPUT } from '#domain/library/team/argument-input.ts'

/** What it takes to keep a passage in the team's library: whose it is, and how a fact is added. */
export type PassageKeeper = {
  slug: string
  userId: string
  addFact: (input: { slug: string; input: FactInput }) => Promise<ActionResult<Fact>>
}

/** The form a passage is the right length for. */
export const formFor = (markdown: string): ArgumentForm =>
  ARGUMENT_FORMS.find((form) => wordCount(markdown) <= FORM_WORDS[form].max) ?? 'long'

/** The same Markdown citing other facts. */
export const withFactIds = (markdown: string, ids: ReadonlyMap<string, string>): string =>
  markdown.replace(/@([a-z0-9-]+)/g, (_whole, id: string) => `@${ids.get(id) ?? id}`)

/**
 * Adds the facts a passage needs, leaves its words for the library's form on this device, and answers with the address
 * of that form. `statements` are those of the new facts, in their order.
 */
export async function keepPassage(
  { slug, userId, addFact }: PassageKeeper,
  written: WrittenPassage,
  statements: readonly string[],
): Promise<ActionResult<{ href: string }>> {
  const ids = new Map<string, string>()
  for (const [place, fact] of written.newFacts.entries()) {
    const statement = statements[place] ?? fact.statement
    const input = { source: fact.source, statement, locator: fact.locator ?? '', caution: '' }
    const added = await addFact({ slug, input: { ...input, relation: 'context' } })
    if (!added.ok) return added
    ids.set(fact.id, added.value.id)
  }
  const markdown = withFactIds(written.markdown, ids)
  const what = `passage-${crypto.randomUUID()}`
  const input = { ...EMPTY_INPUT, [formFor(markdown)]: markdown }
  if (!keepUnsaved(unsavedKey(userId, slug, what), { input, basedOn: null, at: new Date() })) {
    const message =
      'This browser keeps nothing between pages, so the passage cannot be handed on. Copy it instead.'
    return { ok: false, code: 'unavailable', message, fields: {} }
  }
  return { ok: true, value: { href: `/w/${slug}/library/new?passage=${what}` } }
}
