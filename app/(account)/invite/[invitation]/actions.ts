'use server'

import { z } from 'zod'
import { action } from '#app/_lib/action.ts'
import { acceptInvitation } from '#server/invitations.ts'

export const join = action(z.object({ invitationId: z.string().min(1).max(200) }), ({ input, user }) =>
  acceptInvitation({ invitationId: input.invitationId, userId: user.id }),
)
