export type DocketSystem = 'regulations-gov' | 'agency'

/** Letters, a year, and a serial number at the end: `ABC-2031-0001`, `ABC-HQ-OAR-2031-0001`, `ABC-2031-N-0001`, `ABC-SC-31-0001`. */
const PORTAL_NUMBER = /^[A-Z]{2,}(?:-[A-Z0-9]+)*-(?:(?:19|20)\d{2}(?:-[A-Z]+)*-\d{3,}|\d{2}-\d{4})$/u

/** Whether a docket number is one that Regulations.gov gives out, or one of the agency's own. */
export const docketSystem = (id: string): DocketSystem =>
  PORTAL_NUMBER.test(id.toUpperCase()) ? 'regulations-gov' : 'agency'
