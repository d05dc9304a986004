import { exhibitsIn } from '#domain/draft/exhibits.ts'
import { fieldFor } from '#domain/draft/letter-fields.ts'
import { openFieldsIn } from '#domain/draft/reading/read-doc.ts'
import { docFromYdoc, fieldsOf } from '#domain/draft/ydoc.ts'
import { AppError } from '#domain/errors.ts'
import { chooseFilingProfile } from '#domain/filing/choose-filing-profile.ts'
import { coverTextOf } from '#domain/filing/cover-text/cover-text.ts'
import { filingChoicesIn } from '#domain/filing/filing-choices.ts'
import type { FilingProfile } from '#domain/filing/filing-profile.ts'
import type { FilingKind } from '#domain/filing/filing-record.ts'
import { formSheet, lackingIn } from '#domain/filing/form/form-sheet.ts'
import { formValues } from '#domain/filing/form/form-values.ts'
import { stepLink } from '#domain/filing/form/step-link.ts'
import { agencyDay } from '#domain/notice/dates/agency-day.ts'
import { readYdoc } from '#server/drafts.ts'
import { listFilings } from '#server/filings.ts'
import { library, listFilingProfiles, trackingLabels } from '#server/library.ts'
import { getNotice } from '#server/notices.ts'
import { findPrepared } from '#server/prepared-filings.ts'
import { findFiler, findProfile } from '#server/profile.ts'

type Asked = { draftId: string; kind: FilingKind; earlierId: string | null; profileId: string | null }

/** Everything that the guided filing of a draft shows. The caller has checked that whoever asks may file. */
export async function guideFiling(
  draft: { id: string; workspaceId: string; noticeId: string | null },
  asked: Asked,
) {
  const [ydoc, prepared, filings, notice, own, filer] = await Promise.all([
    readYdoc(draft.id),
    findPrepared(draft.id),
    listFilings(draft.id),
    draft.noticeId === null ? null : getNotice(draft.noticeId),
    findProfile(draft.workspaceId),
    findFiler(draft.workspaceId),
  ])
  const facts = notice?.facts ?? null
  const profiles = listFilingProfiles()
  const wanted = asked.profileId ?? prepared?.profile ?? filingChoicesIn(ydoc).profileId
  const profile =
    profiles.find(({ id }) => id === wanted) ?? chooseFilingProfile(profiles, facts) ?? lastOf(profiles)
  const due = facts?.dueOn?.value ?? null
  const sources = {
    ...{ filing: profile, profile: own, filer, notice },
    coverText: prepared?.coverText ?? null,
    attachments: (prepared?.files ?? [])
      .filter(({ role }) => role === 'letter' || role === 'working-text' || role === 'exhibit')
      .map(({ name }) => name),
    today: agencyDay(new Date(), due?.zone ?? null),
  }
  const values = formValues(sources)
  const doc = docFromYdoc(ydoc)
  const letter = { doc, values: fieldsOf(ydoc), exhibits: exhibitsIn(ydoc), facts, profile: own }
  const textNow = coverTextOf(letter, filingChoicesIn(ydoc), profile)?.text ?? null
  // One that is no filing of this draft is passed over, whatever an address says.
  const isLater = filings.some(({ id }) => id === asked.earlierId)
  return {
    aim: isLater ? asked : { ...asked, kind: 'original' as const, earlierId: null },
    ...{ profile, prepared, due, filings },
    profiles: profiles.map(({ id, title }) => ({ id, title })),
    labels: trackingLabels(),
    rows: formSheet(sources),
    /** What the form would lack if the files were made now. */
    lacking: lackingIn(formSheet({ ...sources, coverText: textNow })),
    links: profile.steps.map((step) => stepLink(step, values)),
    openBlanks: openFieldsIn(doc, letter.values).map(({ id }) => fieldFor(id, library().fields).label),
  }
}

function lastOf(profiles: readonly FilingProfile[]): FilingProfile {
  const last = profiles.at(-1)
  if (last === undefined)
    throw new AppError('unavailable', 'No way to file is described. Add one to templates/filing.')
  return last
}
