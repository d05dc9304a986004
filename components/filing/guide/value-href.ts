import type { FormValue } from '#domain/filing/filing-profile.ts'
import { homeOf } from '#domain/filing/form/value-home.ts'

/** The pages on which values are filled in; null where there is none, or whoever looks may not change it. */
export type ValuePages = Readonly<Record<'profile' | 'notice' | 'text', string | null>>

/** The address that puts the focus into the control a value comes from; null where it cannot be changed. */
export function valueHref(pages: ValuePages, value: FormValue): string | null {
  const home = homeOf(value)
  const page = home && pages[home.page]
  return page ? `${page}#${home.control}` : null
}
