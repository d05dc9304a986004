import { viewerUrl } from '#server/viewer-files.ts'
import type { Actor, Cast } from './cast.ts'
import { ANYONE, EXPORTERS, FILERS, LEADS, READERS, TEAM, WRITERS } from './groups.ts'

export type RoutePolicy = {
  path: (cast: Cast, actor: Actor) => string
  may: readonly Actor[]
  body?: (cast: Cast) => BodyInit
}

/** Who gets an answer from each route handler. */
export const ROUTES: Record<string, RoutePolicy> = {
  // What these answer is the business of the account tests; here, that no other door stands open.
  'GET /api/auth/[...all]': { path: () => '/api/auth/get-session', may: ANYONE },
  'POST /api/auth/[...all]': { path: () => '/api/auth/sign-out', may: ANYONE, body: () => '{}' },
  'GET /api/attachments/[attachment]': {
    path: (cast) => `/api/attachments/${cast.attachment.id}`,
    may: READERS,
  },
  'POST /api/drafts/[draft]/attachments': {
    path: (cast) => `/api/drafts/${cast.draft.id}/attachments`,
    may: WRITERS,
    body: (cast) => Uint8Array.from(cast.png),
  },
  'GET /api/drafts/[draft]/exhibits': {
    path: (cast) => `/api/drafts/${cast.draft.id}/exhibits`,
    may: READERS,
  },
  'POST /api/drafts/[draft]/exhibits': {
    path: (cast) => `/api/drafts/${cast.draft.id}/exhibits`,
    may: WRITERS,
    // Without a name it is no file to attach: whoever may ask hears that, and nothing is kept.
    body: () => 'herons',
  },
  'GET /api/exhibits/[exhibit]': {
    path: (cast) => `/api/exhibits/${cast.exhibits[0]}`,
    may: READERS,
  },
  'DELETE /api/exhibits/[exhibit]': {
    // Each who may deletes another one, so that the second is not refused for its being gone.
    path: (cast, actor) => `/api/exhibits/${cast.exhibits[1 + Math.max(0, WRITERS.indexOf(actor))]}`,
    may: WRITERS,
  },
  'GET /api/drafts/[draft]/export': {
    path: (cast) => `/api/drafts/${cast.draft.id}/export?format=docx`,
    may: EXPORTERS,
  },
  'POST /api/drafts/[draft]/export': {
    path: (cast) => `/api/drafts/${cast.draft.id}/export?format=docx`,
    may: EXPORTERS,
  },
  'POST /api/drafts/[draft]/filing': {
    // No such way to file: whoever may ask hears that, and nothing is made.
    path: (cast) => `/api/drafts/${cast.draft.id}/filing?profile=herons`,
    may: FILERS,
  },
  'POST /api/drafts/[draft]/copies': {
    path: (cast) => `/api/drafts/${cast.draft.id}/copies`,
    may: WRITERS,
    // Without a name it is no file: whoever may ask hears that, and nothing is kept.
    body: () => 'herons',
  },
  'GET /api/drafts/[draft]/preview': {
    path: (cast) => `/api/drafts/${cast.draft.id}/preview`,
    may: READERS,
  },
  'POST /api/drafts/[draft]/preview': {
    path: (cast) => `/api/drafts/${cast.draft.id}/preview?want=pages`,
    may: READERS,
  },
  'GET /api/drafts/[draft]/filing/[file]': {
    path: (cast) => `/api/drafts/${cast.draft.id}/filing/${cast.prepared.fileId}`,
    may: FILERS,
  },
  'POST /api/drafts/[draft]/filing/receipts': {
    path: (cast) => `/api/drafts/${cast.draft.id}/filing/receipts`,
    may: FILERS,
    body: () => 'Received.',
  },
  'GET /api/filings/[filing]/files/[file]': {
    path: (cast) => `/api/filings/${cast.filing.id}/files/${cast.filing.fileId}`,
    may: READERS,
  },
  'POST /api/filings/[filing]/receipts': {
    path: (cast) => `/api/filings/${cast.filing.id}/receipts`,
    may: FILERS,
    body: () => 'Received.',
  },
  'GET /api/drafts/[draft]/deadline': {
    path: (cast) => `/api/drafts/${cast.draft.id}/deadline`,
    may: READERS,
  },
  // The program that draws PDFs, as its makers publish it.
  'GET /api/viewer/[version]/[file]': { path: () => `${viewerUrl()}/pdf.min.mjs`, may: ANYONE },
  'GET /api/drafts/[draft]/logo': {
    path: (cast) => `/api/drafts/${cast.draft.id}/logo`,
    may: READERS,
  },
  'GET /w/[workspace]/logo': { path: (cast) => `/w/${cast.workspace.slug}/logo`, may: TEAM },
  'POST /w/[workspace]/logo': {
    path: (cast) => `/w/${cast.workspace.slug}/logo`,
    may: LEADS,
    body: (cast) => Uint8Array.from(cast.png),
  },
  'DELETE /w/[workspace]/logo': { path: (cast) => `/w/${cast.workspace.slug}/logo`, may: LEADS },
  'GET /w/[workspace]/deadlines': {
    path: (cast) => `/w/${cast.workspace.slug}/deadlines`,
    may: TEAM,
  },
  'POST /w/[workspace]/drafts/upload': {
    path: (cast) => `/w/${cast.workspace.slug}/drafts/upload?title=Herons&noticeId=`,
    may: TEAM,
    // Without a name it is no file: whoever may ask hears that, and no draft is made.
    body: () => 'herons',
  },
  'GET /w/[workspace]/library/export': {
    path: (cast) => `/w/${cast.workspace.slug}/library/export`,
    may: TEAM,
  },
  'POST /w/[workspace]/library/upload': {
    path: (cast) => `/w/${cast.workspace.slug}/library/upload`,
    may: TEAM,
    body: () => JSON.stringify({ files: [{ path: 'facts.yml', text: '- id: nothing' }] }),
  },
  'POST /w/[workspace]/notices/[notice]/due-dates': {
    // The notice of the cast has no document number: whoever may ask hears that, and nothing is fetched.
    path: (cast) => `/w/${cast.workspace.slug}/notices/${cast.notice.id}/due-dates`,
    may: TEAM,
  },
  'POST /w/[workspace]/notices/fetch': {
    path: (cast) => `/w/${cast.workspace.slug}/notices/fetch`,
    may: TEAM,
    // No number of a notice: whoever may ask hears that, and nothing is fetched.
    body: () => 'herons',
  },
  'POST /w/[workspace]/notices/upload': {
    path: (cast) => `/w/${cast.workspace.slug}/notices/upload`,
    may: TEAM,
    body: () => 'The agency requests comments on the following question: 1. What should be done?',
  },
}
