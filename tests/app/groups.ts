import { ACTORS, type Actor } from './cast.ts'

// The people of the cast by what they have in common.
export const ANYONE = ACTORS
export const SIGNED_IN = ACTORS.filter((actor) => actor !== 'nobody')
export const TEAM: readonly Actor[] = ['member', 'admin', 'owner']
export const LEADS: readonly Actor[] = ['admin', 'owner']
// The draft of the cast is closed to members: only its guests and the workspace's owner have a role on it.
export const READERS: readonly Actor[] = ['owner', 'viewer', 'reviewer', 'editor', 'draftOwner']
export const EXPORTERS: readonly Actor[] = ['owner', 'reviewer', 'editor', 'draftOwner']
export const WRITERS: readonly Actor[] = ['owner', 'editor', 'draftOwner']
// Members of the workspace who write the draft.
export const FILERS: readonly Actor[] = ['owner']
export const SHARERS: readonly Actor[] = ['owner', 'draftOwner']
