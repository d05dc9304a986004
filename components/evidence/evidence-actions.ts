import type { ActionResult } from '#domain/action-result.ts'
import type { KeptSource } from '#domain/evidence/keeping/source-input.ts'
import type { Fact, Source } from '#domain/evidence/source.ts'

type Action<T> = (input: unknown) => Promise<ActionResult<T>>

/** What a member can do with the team's own sources and facts. */
export type EvidenceActions = {
  addSources: Action<KeptSource[]>
  changeSource: Action<Source>
  removeSource: Action<null>
  addFact: Action<Fact>
  changeFact: Action<Fact>
  removeFact: Action<null>
  loadSourceText: Action<{ text: string }>
  keepSourceText: Action<null>
}

/** Sends to an action; that no answer came is a sentence like any other refusal. */
export async function send<T>(action: Action<T>, input: unknown): Promise<ActionResult<T>> {
  try {
    return await action(input)
  } catch {
    const message = 'The server could not be reached. What you typed is still here; try again.'
    return { ok: false, code: 'unavailable', message, fields: {} }
  }
}
