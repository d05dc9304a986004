import { EMPTY_PLAN } from '#domain/draft/assemble/plan.ts'
import { EMPTY_FACTS } from '#domain/notice/notice.ts'
import { inputFor } from '#tests/support/argument-input.ts'
import { type Actor, type Cast, SECRET } from './cast.ts'
import { ANYONE, EXPORTERS, FILERS, LEADS, READERS, SHARERS, SIGNED_IN, TEAM, WRITERS } from './groups.ts'

export type ActionPolicy = {
  input: (cast: Cast, actor: Actor) => unknown
  may: readonly Actor[]
  /** Whether it ends the session it is called with. */
  endsSession?: boolean
}

const draftId = (cast: Cast) => cast.draft.id
const argument = (cast: Cast) => ({ slug: cast.workspace.slug, id: cast.argument.slug })
const finding = (cast: Cast) => ({ draftId: draftId(cast), check: 'open-fields', about: 'who' })
const spare = (cast: Cast) => cast.spares.at(-1)?.id

const HERON = { csl: { type: 'report', title: 'Herons' }, status: 'unverified', caution: '' }
const heronFact = (source = '') => ({ source, statement: 'Herons wade.', relation: 'context' })
/** A source of the team's own that nobody else in the cast touches. */
const ownSource = (cast: Cast, actor: Actor) => cast.evidence[TEAM.indexOf(actor)] ?? cast.evidence[0] ?? ''

/** Who may call each server action: the file, then the name. */
export const ACTIONS: Record<string, ActionPolicy> = {
  'app/(account)/actions.ts signIn': {
    input: () => ({ email: 'nobody@example.org', password: 'wrong wrong wrong' }),
    may: ANYONE,
  },
  'app/(account)/actions.ts signUp': {
    input: (_cast, actor) => ({ name: actor, email: `${actor}@example.net`, password: 'short' }),
    may: ANYONE,
  },
  'app/(account)/actions.ts requestReset': { input: () => ({ email: 'nobody@example.org' }), may: ANYONE },
  'app/(account)/actions.ts choosePassword': {
    input: () => ({ token: 'no-such-token', newPassword: 'seven grey herons' }),
    may: ANYONE,
  },
  'app/(account)/actions.ts signOut': { input: () => ({}), may: ANYONE, endsSession: true },
  'app/(account)/actions.ts signOutEverywhere': { input: () => ({}), may: SIGNED_IN, endsSession: true },
  'app/(account)/actions.ts rename': { input: (_cast, actor) => ({ name: actor }), may: SIGNED_IN },
  'app/(account)/actions.ts changePassword': {
    input: () => ({ currentPassword: 'wrong wrong wrong', newPassword: 'seven grey herons' }),
    may: SIGNED_IN,
  },
  'app/(account)/invite/[invitation]/actions.ts join': {
    input: () => ({ invitationId: 'no-such-invitation' }),
    may: [],
  },
  'app/w/new/actions.ts createWorkspace': { input: () => ({ name: 'Another' }), may: SIGNED_IN },
  'app/w/[workspace]/profile/actions.ts saveFileNamePattern': {
    input: (cast) => ({ slug: cast.workspace.slug, pattern: '{docket} - {organisation}' }),
    may: LEADS,
  },
  'app/w/[workspace]/profile/actions.ts saveFiler': {
    input: (cast) => ({ slug: cast.workspace.slug, city: 'Portland' }),
    may: LEADS,
  },
  'app/w/[workspace]/profile/actions.ts saveProfile': {
    input: (cast) => ({
      slug: cast.workspace.slug,
      organisation: 'Alliance',
      description: '',
      statementOfInterest: '',
      address: '',
      contactEmail: '',
      signatoryName: '',
      signatoryTitle: '',
    }),
    may: LEADS,
  },
  'app/w/[workspace]/members/actions.ts invite': {
    input: (cast) => ({ slug: cast.workspace.slug, email: '', role: 'member' }),
    may: LEADS,
  },
  'app/w/[workspace]/members/actions.ts revoke': {
    input: (cast) => ({ slug: cast.workspace.slug, invitationId: cast.invitations.at(-1)?.id }),
    may: LEADS,
  },
  'app/w/[workspace]/members/actions.ts changeRole': {
    input: (cast) => ({ slug: cast.workspace.slug, userId: spare(cast), role: 'member' }),
    may: LEADS,
  },
  'app/w/[workspace]/members/actions.ts remove': {
    // Each call removes somebody else, so that the second is not refused for there being nobody left.
    input: (cast, actor) => ({
      slug: cast.workspace.slug,
      userId: cast.spares[LEADS.indexOf(actor) + 1]?.id,
    }),
    may: LEADS,
  },
  'app/w/[workspace]/members/actions.ts makeResetLink': {
    input: (cast) => ({ slug: cast.workspace.slug, userId: spare(cast) }),
    may: LEADS,
  },
  'app/w/[workspace]/library/actions.ts createArgument': {
    input: (cast, actor) => ({ slug: cast.workspace.slug, input: inputFor({ title: `By ${actor}` }) }),
    may: TEAM,
  },
  'app/w/[workspace]/library/actions.ts saveArgument': {
    input: (cast) => ({ ...argument(cast), basedOn: '1', input: inputFor() }),
    may: TEAM,
  },
  'app/w/[workspace]/library/actions.ts handOverArgument': {
    input: (cast) => ({ ...argument(cast), ownerId: cast.people.get('owner') }),
    may: TEAM,
  },
  'app/w/[workspace]/library/actions.ts setFavourite': {
    input: (cast) => ({ ...argument(cast), isFavourite: false }),
    may: TEAM,
  },
  'app/w/[workspace]/library/actions.ts retireArgument': { input: argument, may: TEAM },
  'app/w/[workspace]/library/actions.ts restoreArgument': { input: argument, may: TEAM },
  'app/w/[workspace]/drafts/new/actions.ts createDraft': {
    input: (cast) => ({ slug: cast.workspace.slug, title: 'A letter', noticeId: cast.notice.id, frame: '' }),
    may: TEAM,
  },
  'app/w/[workspace]/library/sources/actions.ts addSources': {
    input: (cast) => ({ slug: cast.workspace.slug, works: [{ ...HERON, isSeparate: true }] }),
    may: TEAM,
  },
  'app/w/[workspace]/library/sources/actions.ts changeSource': {
    // Seen by nobody as it is: whoever may change it hears that a teammate was faster.
    input: (cast, actor) => ({
      slug: cast.workspace.slug,
      id: ownSource(cast, actor),
      basedOn: 'another time',
      input: HERON,
    }),
    may: TEAM,
  },
  'app/w/[workspace]/library/sources/actions.ts addFact': {
    input: (cast, actor) => ({ slug: cast.workspace.slug, input: heronFact(ownSource(cast, actor)) }),
    may: TEAM,
  },
  'app/w/[workspace]/library/sources/actions.ts changeFact': {
    input: (cast, actor) => ({
      slug: cast.workspace.slug,
      id: `${ownSource(cast, actor)}-1`,
      basedOn: 'another time',
      input: heronFact(ownSource(cast, actor)),
    }),
    may: TEAM,
  },
  'app/w/[workspace]/library/sources/actions.ts loadSourceText': {
    input: (cast, actor) => ({ slug: cast.workspace.slug, id: ownSource(cast, actor) }),
    may: TEAM,
  },
  'app/w/[workspace]/library/sources/actions.ts keepSourceText': {
    input: (cast, actor) => ({ slug: cast.workspace.slug, id: ownSource(cast, actor), text: 'Herons.' }),
    may: TEAM,
  },
  'app/w/[workspace]/library/sources/actions.ts removeFact': {
    input: (cast, actor) => ({ slug: cast.workspace.slug, id: `${ownSource(cast, actor)}-1` }),
    may: TEAM,
  },
  'app/w/[workspace]/library/sources/actions.ts removeSource': {
    input: (cast, actor) => ({ slug: cast.workspace.slug, id: ownSource(cast, actor) }),
    may: TEAM,
  },
  'app/w/[workspace]/past-letters/actions.ts loadPastLetters': {
    input: (cast) => ({ slug: cast.workspace.slug }),
    may: TEAM,
  },
  'app/w/[workspace]/past-letters/actions.ts addPastLetter': {
    input: (cast) => ({
      slug: cast.workspace.slug,
      letter: { title: 'Herons', kind: 'campaign', text: 'Herons wade. '.repeat(10) },
    }),
    may: TEAM,
  },
  'app/w/[workspace]/past-letters/actions.ts removePastLetter': {
    input: (cast, actor) => ({
      slug: cast.workspace.slug,
      id: cast.pastLetters[Math.max(0, TEAM.indexOf(actor))],
    }),
    may: TEAM,
  },
  'app/w/[workspace]/notices/actions.ts saveFacts': {
    input: (cast) => ({ noticeId: cast.notice.id, facts: EMPTY_FACTS, changed: ['contact'] }),
    may: TEAM,
  },
  'app/w/[workspace]/notices/actions.ts saveQuestions': {
    input: (cast) => ({ noticeId: cast.notice.id, questions: [] }),
    may: TEAM,
  },
  'app/w/[workspace]/notices/actions.ts takeNewerVersion': {
    // Each member takes in another one: a version that was taken in is gone.
    input: (cast, actor) => ({
      noticeId: cast.notice.id,
      newerId: cast.newer[TEAM.indexOf(actor)] ?? cast.newer[0],
      takeNewer: [],
    }),
    may: TEAM,
  },
  'app/d/[draft]/actions.ts loadStyle': {
    input: (cast) => ({ draftId: draftId(cast), style: 'ieee', language: 'en-GB' }),
    may: READERS,
  },
  'app/d/[draft]/actions.ts loadRevision': {
    input: (cast) => ({ draftId: draftId(cast), argumentId: 'any-argument', revision: '1' }),
    may: WRITERS,
  },
  'app/d/[draft]/actions.ts loadSharing': { input: (cast) => ({ draftId: draftId(cast) }), may: SHARERS },
  'app/d/[draft]/actions.ts setPersonRole': {
    input: (cast) => ({ draftId: draftId(cast), userId: spare(cast), role: 'viewer' }),
    may: SHARERS,
  },
  'app/d/[draft]/actions.ts setMemberRole': {
    input: (cast) => ({ draftId: draftId(cast), role: null }),
    may: SHARERS,
  },
  'app/d/[draft]/actions.ts loadOriginality': { input: (cast) => ({ draftId: draftId(cast) }), may: READERS },
  'app/d/[draft]/actions.ts loadSources': {
    input: (cast) => ({ draftId: draftId(cast), ids: ['heron-0'] }),
    may: READERS,
  },
  'app/d/[draft]/actions.ts loadSourceUses': {
    input: (cast) => ({ draftId: draftId(cast), sourceId: 'heron-0' }),
    may: READERS,
  },
  'app/d/[draft]/actions.ts loadSourceTexts': {
    input: (cast) => ({ draftId: draftId(cast), ids: ['heron-0'] }),
    may: READERS,
  },
  'app/d/[draft]/actions.ts renameDraft': {
    input: (cast) => ({ draftId: draftId(cast), title: `Draft ${SECRET}` }),
    may: WRITERS,
  },
  'app/d/[draft]/actions.ts checkForFiling': {
    input: (cast) => ({ draftId: draftId(cast) }),
    may: EXPORTERS,
  },
  'app/d/[draft]/actions.ts loadImports': { input: (cast) => ({ draftId: draftId(cast) }), may: WRITERS },
  'app/d/[draft]/actions.ts loadOverrides': { input: (cast) => ({ draftId: draftId(cast) }), may: READERS },
  'app/d/[draft]/actions.ts answerFinding': {
    input: (cast) => ({ ...finding(cast), reason: 'The agency told us so by telephone.' }),
    may: SHARERS,
  },
  // Taken back by the first of them; the second is told that there is none, which is no refusal.
  'app/d/[draft]/actions.ts withdrawAnswer': { input: finding, may: SHARERS },
  'app/d/[draft]/compose/actions.ts savePlan': {
    input: (cast) => ({ draftId: draftId(cast), plan: EMPTY_PLAN, basedOn: new Date(0).toISOString() }),
    may: WRITERS,
  },
  'app/d/[draft]/compose/actions.ts assembleDraft': {
    input: (cast) => ({ draftId: draftId(cast) }),
    may: WRITERS,
  },
  'app/d/[draft]/filings/actions.ts recordFiling': {
    // Of files that were made anew meanwhile: whoever may record one hears that, and nothing is recorded.
    input: (cast) => ({
      ...{ draftId: draftId(cast), madeId: 'made before', kind: 'original', earlierId: null },
      ...{ method: 'By e-mail', filedAt: '2026-03-03T22:15:00Z', filedByName: 'Ana' },
      ...{ trackingNumber: '', remark: '' },
    }),
    may: FILERS,
  },
  'app/d/[draft]/filings/actions.ts removeReceipt': {
    input: (cast) => ({ draftId: draftId(cast), fileId: 'no receipt' }),
    may: FILERS,
  },
  'app/d/[draft]/filings/actions.ts amendFiling': {
    input: (cast) => ({ filingId: cast.filing.id, trackingNumber: '1k9', remark: '' }),
    may: FILERS,
  },
}
