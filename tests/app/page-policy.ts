import type { Actor, Cast } from './cast.ts'
import { ANYONE, FILERS, READERS, SIGNED_IN, TEAM } from './groups.ts'

export type PagePolicy = { path: (cast: Cast) => string; may: readonly Actor[] }

/** Who sees each page. Everybody else is led to sign in, or told that it does not exist. */
export const PAGES: Record<string, PagePolicy> = {
  '/': { path: () => '/', may: ANYONE },
  '/sign-in': { path: () => '/sign-in', may: ANYONE },
  '/sign-up': { path: () => '/sign-up', may: ANYONE },
  '/reset-password': { path: () => '/reset-password', may: ANYONE },
  '/account': { path: () => '/account', may: SIGNED_IN },
  // Whoever holds the link may read what it invites to.
  '/invite/[invitation]': { path: (cast) => `/invite/${cast.invitations[0]?.id}`, may: ANYONE },
  '/w/new': { path: () => '/w/new', may: SIGNED_IN },
  '/w/[workspace]': { path: (cast) => `/w/${cast.workspace.slug}`, may: TEAM },
  '/w/[workspace]/profile': { path: (cast) => `/w/${cast.workspace.slug}/profile`, may: TEAM },
  '/w/[workspace]/members': { path: (cast) => `/w/${cast.workspace.slug}/members`, may: TEAM },
  '/w/[workspace]/library': { path: (cast) => `/w/${cast.workspace.slug}/library`, may: TEAM },
  '/w/[workspace]/library/sources': {
    path: (cast) => `/w/${cast.workspace.slug}/library/sources`,
    may: TEAM,
  },
  '/w/[workspace]/library/new': { path: (cast) => `/w/${cast.workspace.slug}/library/new`, may: TEAM },
  '/w/[workspace]/library/import': { path: (cast) => `/w/${cast.workspace.slug}/library/import`, may: TEAM },
  '/w/[workspace]/library/[argument]/edit': {
    path: (cast) => `/w/${cast.workspace.slug}/library/${cast.argument.slug}/edit`,
    may: TEAM,
  },
  '/w/[workspace]/library/[argument]/history': {
    path: (cast) => `/w/${cast.workspace.slug}/library/${cast.argument.slug}/history`,
    may: TEAM,
  },
  '/w/[workspace]/notices/new': { path: (cast) => `/w/${cast.workspace.slug}/notices/new`, may: TEAM },
  '/w/[workspace]/notices/[notice]': {
    path: (cast) => `/w/${cast.workspace.slug}/notices/${cast.notice.id}`,
    may: TEAM,
  },
  '/w/[workspace]/notices/[notice]/newer/[newer]': {
    path: (cast) => `/w/${cast.workspace.slug}/notices/${cast.notice.id}/newer/${cast.newer[0]}`,
    may: TEAM,
  },
  '/w/[workspace]/drafts/import': {
    path: (cast) => `/w/${cast.workspace.slug}/drafts/import`,
    may: TEAM,
  },
  '/w/[workspace]/drafts/new': { path: (cast) => `/w/${cast.workspace.slug}/drafts/new`, may: TEAM },
  '/d/[draft]': { path: (cast) => `/d/${cast.draft.id}`, may: READERS },
  '/d/[draft]/compose': { path: (cast) => `/d/${cast.draft.id}/compose`, may: READERS },
  '/d/[draft]/file': { path: (cast) => `/d/${cast.draft.id}/file`, may: FILERS },
  '/d/[draft]/filings/[filing]': {
    path: (cast) => `/d/${cast.draft.id}/filings/${cast.filing.id}`,
    may: READERS,
  },
  '/d/[draft]/filings/[filing]/compare': {
    path: (cast) => `/d/${cast.draft.id}/filings/${cast.filing.id}/compare`,
    may: READERS,
  },
}
