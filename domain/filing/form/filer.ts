import { z } from 'zod'
import { LIMITS } from '../../limits.ts'

const line = z.string().trim().max(LIMITS.nameChars).default('')

/** What filing forms ask of the organisation beside its profile. Each may be empty until a form asks. */
export const filerSchema = z.object({
  firstName: line,
  lastName: line,
  phone: line,
  street: line,
  city: line,
  state: line,
  postcode: line,
  country: line,
  organisationType: line,
  /** An identifier some registers ask for, such as the EU Transparency Register's. */
  registerNumber: line,
})
export type Filer = z.infer<typeof filerSchema>
