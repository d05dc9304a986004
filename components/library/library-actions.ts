import type { ActionResult } from '#domain/action-result.ts'

type Send = (input: unknown) => Promise<ActionResult<null>>

/** What the library page can ask of the server; each takes the workspace's `slug` and the argument's `id`. */
export type LibraryActions = {
  /** With `isFavourite`. */
  setFavourite: Send
  retire: Send
  restore: Send
  /** With `ownerId`. */
  handOver: Send
}
