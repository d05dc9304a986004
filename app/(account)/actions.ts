'use server'

import { z } from 'zod'
import { action, publicAction } from '#app/_lib/action.ts'
import {
  newPasswordSchema,
  passwordChangeSchema,
  renameSchema,
  resetRequestSchema,
  signInSchema,
  signUpSchema,
} from '#domain/account.ts'
import { renameUser } from '#server/accounts.ts'
import * as session from '#server/session.ts'

export const signIn = publicAction(signInSchema, async ({ input }) => {
  await session.signIn(input)
  return null
})

export const signUp = publicAction(signUpSchema, async ({ input }) => {
  await session.signUp(input)
  return null
})

export const requestReset = publicAction(resetRequestSchema, async ({ input }) => {
  await session.requestReset(input.email)
  return null
})

export const choosePassword = publicAction(newPasswordSchema, async ({ input }) => {
  await session.resetPassword(input)
  return null
})

// Also for somebody whose session ended meanwhile: leaving must always work.
export const signOut = publicAction(z.object({}), async () => {
  await session.signOut()
  return null
})

export const signOutEverywhere = action(z.object({}), async () => {
  await session.signOutEverywhere()
  return null
})

export const rename = action(renameSchema, async ({ input, user }) => {
  await renameUser(user.id, input.name)
  return null
})

export const changePassword = action(passwordChangeSchema, async ({ input }) => {
  await session.changePassword(input)
  return null
})
