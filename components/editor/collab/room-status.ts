import type { Refusal } from '#domain/draft/record/room-protocol.ts'

export type RoomStatus =
  | 'connecting'
  | 'saved'
  | 'saving'
  | 'unsaved'
  | 'offline'
  | 'offline-unkept'
  | 'too-large'
  | 'read-only'
  | 'refused-edit'
  | Refusal

export type RoomFacts = {
  isConnected: boolean
  hasConnected: boolean
  canWrite: boolean
  refusal: Refusal | null
  /** The last message was more than the server takes. */
  isTooLarge: boolean
  /** An edit has been waiting for seconds. */
  isLate: boolean
  /** The browser says there is no network. Not enough by itself: the server may be this machine. */
  isUnplugged: boolean
  /** The browser keeps a copy on this device. */
  isKept: boolean
}

/** The one thing to tell a writer about their words. Saved is said only when every edit of theirs is stored. */
export function roomStatus(facts: RoomFacts & { hasUnsaved: boolean; isLoaded: boolean }): RoomStatus {
  if (facts.refusal !== null) return facts.refusal
  if (facts.isTooLarge) return 'too-large'
  if (!facts.isConnected) {
    if (!facts.hasConnected && !facts.isLate && !facts.isLoaded) return 'connecting'
    return facts.isKept || !facts.hasUnsaved ? 'offline' : 'offline-unkept'
  }
  if (!facts.canWrite) return facts.hasUnsaved && facts.isLate ? 'refused-edit' : 'read-only'
  if (!facts.isLoaded) return 'connecting'
  if (!facts.hasUnsaved) return 'saved'
  if (!facts.isLate) return 'saving'
  return facts.isUnplugged && facts.isKept ? 'offline' : 'unsaved'
}

/** The sentence for each status, and how serious it is. */
export const STATUS_WORDS: Record<RoomStatus, { words: string; tone: 'ok' | 'busy' | 'warn' | 'stop' }> = {
  connecting: { words: 'Connecting…', tone: 'busy' },
  saved: { words: 'Saved', tone: 'ok' },
  saving: { words: 'Saving…', tone: 'busy' },
  unsaved: { words: 'Not saved yet: keep this tab open', tone: 'warn' },
  offline: { words: 'You are offline. Your words are kept on this device.', tone: 'warn' },
  'offline-unkept': {
    words: 'You are offline and this browser keeps no copy. Keep this tab open.',
    tone: 'stop',
  },
  'too-large': { words: 'Your last change is too large to save. Undo it and add it in parts.', tone: 'stop' },
  'read-only': { words: 'You can read this draft', tone: 'ok' },
  'refused-edit': {
    words: 'You can only read this draft now. Copy what you wrote last: it is on this device only.',
    tone: 'stop',
  },
  'signed-out': { words: 'You are signed out. Sign in again to go on writing.', tone: 'stop' },
  reload: { words: 'A newer version is running. Reload this page to go on writing.', tone: 'stop' },
  'not-found': { words: 'You no longer have access to this draft.', tone: 'stop' },
  full: { words: 'This draft has too many open tabs. Close one; this one then connects.', tone: 'warn' },
  unavailable: { words: 'The server cannot open this draft now. Trying again.', tone: 'warn' },
}
