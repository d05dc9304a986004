import type { FormValue } from '../filing-profile.ts'

/** Where a value of a form is filled in: the page, and what its control is called there. */
export type ValueHome = { page: 'profile' | 'notice' | 'text'; control: string }

const profile = (control: string): ValueHome => ({ page: 'profile', control })
const notice = (control: string): ValueHome => ({ page: 'notice', control })

const HOMES: Readonly<Record<FormValue, ValueHome | null>> = {
  organisation: profile('organisation'),
  'organisation-type': profile('organisationType'),
  'register-number': profile('registerNumber'),
  'first-name': profile('firstName'),
  'last-name': profile('lastName'),
  email: profile('contactEmail'),
  phone: profile('phone'),
  address: profile('street'),
  city: profile('city'),
  state: profile('state'),
  postcode: profile('postcode'),
  country: profile('country'),
  docket: notice('docketIds'),
  rin: notice('rins'),
  'notice-title': notice('title'),
  subject: notice('title'),
  'document-id': notice('instructions'),
  recipient: notice('instructions'),
  'web-address': notice('instructions'),
  'cover-text': { page: 'text', control: 'cover-text' },
  'filing-date': null,
  attachments: null,
  'on-the-form': null,
}

/** Where a value is filled in; null for what is known by itself, or only at the form. */
export const homeOf = (value: FormValue): ValueHome | null => HOMES[value]
