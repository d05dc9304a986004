import { type Configuration, isTransactionOrigin } from '@hocuspocus/server'
import { RefusedError, takeSeat } from '#server/collab/authenticate.ts'
import type { Compactor } from '#server/collab/compactor.ts'
import type { DraftSocket } from '#server/collab/draft-socket.ts'
import type { RoomContext } from '#server/collab/live-room.ts'
import { loadInto, updateLog } from '#server/collab/persist.ts'
import { rewritePresence } from '#server/collab/presence.ts'
import { answerSaved } from '#server/collab/saved.ts'
import { db } from '#server/db.ts'
import { noteUses } from '#server/draft-uses.ts'

type Hooks = Partial<Configuration<RoomContext>>

/** Everything the room does at Hocuspocus's hooks. */
export function roomHooks(options: {
  sockets: ReadonlySet<DraftSocket>
  compactor: Compactor
  report: (problem: string, error: unknown) => void
  isClosing: () => boolean
}): Hooks {
  const { sockets, compactor, report, isClosing } = options
  return {
    async onAuthenticate({ documentName, token, context, connectionConfig }) {
      if (context.socket === undefined || isClosing()) throw new RefusedError('unavailable')
      try {
        const seat = await takeSeat(context.socket, documentName, token, sockets)
        connectionConfig.readOnly = !seat.canWrite
        return { seat }
      } catch (error) {
        if (error instanceof RefusedError) throw error
        report('A socket could not be checked', error)
        throw new RefusedError('unavailable')
      }
    },

    async onLoadDocument({ documentName, document }) {
      try {
        compactor.loaded(documentName, await loadInto(documentName, document))
      } catch (error) {
        report(`Draft ${documentName} could not be loaded`, error)
        throw new RefusedError('unavailable')
      }
    },

    // Listening to the ydoc itself, not onChange, which runs a moment later: no edit is ever in memory only.
    async afterLoadDocument({ documentName, document }) {
      // What was loaded waits to be broadcast: without this the first to open a draft would receive it twice.
      document.flush()
      document.on('update', (bytes: Uint8Array, origin: unknown) => {
        updateLog().append({ draftId: documentName, bytes, userId: authorOf(origin), createdAt: new Date() })
        compactor.grew(documentName, bytes.byteLength)
      })
    },

    async beforeHandleAwareness(payload) {
      rewritePresence(payload)
    },

    onStateless: answerSaved,

    // Debounced by Hocuspocus. The words are stored already; this moves the draft up in lists and notes what it uses.
    async onStoreDocument({ documentName, document }) {
      if (isClosing()) return
      await noteUses(documentName, document, report)
      try {
        await db().draft.updateMany({ where: { id: documentName }, data: { updatedAt: new Date() } })
      } catch (error) {
        report(`The time of draft ${documentName} could not be noted`, error)
      }
    },

    // A draft stays in memory until its last edit is committed.
    async beforeUnloadDocument({ documentName, document }) {
      if (!isClosing()) await noteUses(documentName, document, report)
      while (updateLog().unsaved(documentName).length > 0) await updateLog().settled(documentName)
    },

    async afterUnloadDocument({ documentName }) {
      compactor.left(documentName)
    },
  }
}

function authorOf(origin: unknown): string | null {
  if (!isTransactionOrigin(origin)) return null
  if (origin.source === 'local') return localAuthor(origin.context)
  if (origin.source !== 'connection') return null
  const { seat }: RoomContext = origin.connection.context
  return seat?.user.id ?? null
}

const localAuthor = (context: RoomContext | undefined) => context?.author ?? null
