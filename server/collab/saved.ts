import type { onStatelessPayload } from '@hocuspocus/server'
import { getState } from 'yjs'
import { parseMessage, type SavedAnswer, savedQuestionSchema } from '#domain/draft/record/room-protocol.ts'
import type { RoomContext } from '#server/collab/live-room.ts'
import { updateLog } from '#server/collab/persist.ts'

/**
 * Answers a browser that asks whether its edits are stored, once they are. A socket's messages are handled in order and
 * an edit is in the writer the moment it is applied, so at this point everything sent before the question is committed
 * or waiting. Anything else a browser says here is ignored.
 */
export async function answerSaved({
  connection,
  document,
  documentName,
  payload,
}: onStatelessPayload): Promise<void> {
  const { seat }: RoomContext = connection.context
  if (seat?.canWrite !== true || connection.readOnly) return
  const question = parseMessage(savedQuestionSchema, payload)
  if (question === null) return
  // An edit that builds on one this room never got is held back by Yjs and not stored: ask for what is missing.
  const hasAll = question.clocks.every(([client, clock]) => getState(document.store, client) >= clock)
  if (hasAll) await updateLog().settled(documentName)
  const answer: SavedAnswer = { type: hasAll ? 'saved' : 'resync', n: question.n }
  connection.sendStateless(JSON.stringify(answer))
}
