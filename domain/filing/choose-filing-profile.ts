import { type FilingMethod, instructionsOf } from '../notice/instructions/instruction.ts'
import type { NoticeFacts } from '../notice/notice.ts'
import type { FilingProfile } from './filing-profile.ts'

/**
 * The way to file that a notice names first: by the address of its web form, or by its method. A notice that names no
 * address goes by the system its docket belongs to; all others get the profile that suits none in particular.
 */
export function chooseFilingProfile(
  profiles: readonly FilingProfile[],
  facts: NoticeFacts | null,
): FilingProfile | null {
  const ways = facts ? instructionsOf(facts.instructions, 'method') : []
  for (const { method, address } of ways) {
    const named = profiles.find((profile) => takes(profile, method, address))
    if (named) return named
  }
  const systems = facts?.docketIds.map(({ system }) => system) ?? []
  const byDocket = ways.every(({ address }) => address === null)
    ? profiles.find(({ suits }) => suits.dockets.some((each) => systems.includes(each)))
    : undefined
  return byDocket ?? profiles.find(isLastResort) ?? null
}

/** Whether it suits no notice in particular. */
export const isLastResort = ({ suits }: FilingProfile): boolean =>
  suits.methods.length + suits.hosts.length + suits.dockets.length === 0

function takes({ suits }: FilingProfile, method: FilingMethod, address: string | null): boolean {
  if (!suits.methods.includes(method)) return false
  if (suits.hosts.length === 0) return true
  const host = hostOf(address)
  return host !== null && suits.hosts.some((each) => host === each || host.endsWith(`.${each}`))
}

/** The host of a web address as notices print it, with or without a scheme; null for anything else. */
function hostOf(address: string | null): string | null {
  const found = /^(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:[/:?#]|$)/iu.exec(address?.trim() ?? '')
  return found?.[1]?.toLowerCase() ?? null
}
