'use server'

import { z } from 'zod'
import { action } from '#app/_lib/action.ts'
import { LIMITS } from '#domain/limits.ts'
import { factKeySchema, noticeFactsSchema, questionSchema } from '#domain/notice/notice.ts'
import { requireNotice } from '#server/access.ts'
import { takeInNewer } from '#server/newer-notice.ts'
import { replaceQuestions, updateFacts } from '#server/notices.ts'

export const saveFacts = action(
  z.object({ noticeId: z.string(), facts: noticeFactsSchema, changed: z.array(factKeySchema) }),
  async ({ input, user }) => {
    const { notice } = await requireNotice(user.id, input.noticeId, 'draft')
    await updateFacts(notice.id, input.facts, input.changed)
    return null
  },
)

export const saveQuestions = action(
  z.object({ noticeId: z.string(), questions: z.array(questionSchema).max(LIMITS.questionsPerNotice) }),
  async ({ input, user }) => {
    const { notice } = await requireNotice(user.id, input.noticeId, 'draft')
    await replaceQuestions(notice.id, input.questions)
    return null
  },
)

export const takeNewerVersion = action(
  z.object({
    noticeId: z.string(),
    newerId: z.string(),
    takeNewer: z.array(z.string().max(200)).max(10_000),
  }),
  async ({ input, user }) => {
    const { notice } = await requireNotice(user.id, input.noticeId, 'draft')
    const { notice: newer } = await requireNotice(user.id, input.newerId, 'draft')
    await takeInNewer({ noticeId: notice.id, newerId: newer.id, takeNewer: input.takeNewer })
    return null
  },
)
