import { isAllowedAddress } from '../../draft/nodes/link-address.ts'
import type { FilingStep, FormValue } from '../filing-profile.ts'
import { FORM_VALUES } from '../filing-profile.ts'
import type { FormValues } from './form-values.ts'

/** Addresses of their own, which may not be spelled anew inside a link. */
const WHOLE: readonly FormValue[] = ['web-address', 'recipient']

/** Where a step leads: the first of its links whose braces can all be filled in; null for none. */
export function stepLink({ links }: Pick<FilingStep, 'links'>, values: FormValues): string | null {
  for (const link of links) {
    const names = [...link.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name)
    const known = names.map((name) => FORM_VALUES.find((each) => each === name))
    if (!known.every((name) => name !== undefined && values[name] !== '')) continue
    const filled = known.reduce<string>(
      (address, name) => (name ? address.replace(`{${name}}`, () => spelled(name, values[name])) : address),
      link,
    )
    if (isAllowedAddress(filled)) return filled
  }
  return null
}

/** Of several dockets the first has the page. */
function spelled(name: FormValue, value: string): string {
  if (WHOLE.includes(name)) return value
  return encodeURIComponent(name === 'docket' ? (value.split(', ')[0] ?? '') : value)
}
