import { z } from 'zod'
import { type Person, personSchema } from '#domain/draft/record/room-protocol.ts'

export type PresentPerson = Person

const stateSchema = z.object({ user: personSchema })

/** Everybody present, once each however many tabs they have open, in the order of their names. */
export function listPeople(states: ReadonlyMap<number, unknown>): PresentPerson[] {
  const people = new Map<string, PresentPerson>()
  for (const state of states.values()) {
    const { data } = stateSchema.safeParse(state)
    if (data !== undefined) people.set(data.user.id, data.user)
  }
  return [...people.values()].sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id))
}
