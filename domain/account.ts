import { z } from 'zod'
import { LIMITS } from './limits.ts'

const name = z
  .string()
  .trim()
  .min(1, 'Give the name your teammates know you by.')
  .max(LIMITS.nameChars, `A name has ${LIMITS.nameChars} characters at most.`)

const email = z.string().trim().toLowerCase().pipe(z.email('This is not an e-mail address.'))

const newPassword = z
  .string()
  .min(LIMITS.passwordMin, `A password needs at least ${LIMITS.passwordMin} characters.`)
  .max(LIMITS.passwordMax, `A password has ${LIMITS.passwordMax} characters at most.`)

const anyPassword = z.string().min(1, 'Type your password.').max(LIMITS.passwordMax)

export const signInSchema = z.object({ email, password: anyPassword })
export const signUpSchema = z.object({ name, email, password: newPassword })
export const resetRequestSchema = z.object({ email })
export const newPasswordSchema = z.object({ token: z.string().min(1).max(200), newPassword })
export const passwordChangeSchema = z.object({ currentPassword: anyPassword, newPassword })
export const renameSchema = z.object({ name })
export const workspaceNameSchema = z.object({
  name: z
    .string()
    .trim()
    .min(1, 'Give the workspace a name, for example your organisation’s.')
    .max(LIMITS.nameChars),
})
/** An address to invite, or nothing for a link that anybody may use. */
export const optionalEmailSchema = z.union([z.literal('').transform(() => null), email])
