import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import { AnsweredReasons } from '#components/export/answered-reasons.tsx'
import { Alert } from '#components/ui/alert.tsx'
import { Button } from '#components/ui/button.tsx'
import { Moment } from '#components/ui/moment.tsx'
import type { FilingProfile } from '#domain/filing/filing-profile.ts'
import type { PreparedRecord } from '#domain/filing/filing-record.ts'
import { blockingIn, type FormRow } from '#domain/filing/form/form-sheet.ts'
import { FiledFileList } from '../record/filed-file-list.tsx'
import { type FilingAim, stepHref } from './filing-steps.ts'
import { LackingList } from './lacking-list.tsx'
import { MakeButton } from './make-button.tsx'
import { ProfileChoice } from './profile-choice.tsx'
import type { ValuePages } from './value-href.ts'

type Props = {
  aim: FilingAim
  profile: FilingProfile
  profiles: readonly { id: string; title: string }[]
  prepared: PreparedRecord | null
  /** What the form would lack if the files were made now, and where that is mended. */
  lacking: readonly FormRow[]
  pages: ValuePages
}

/** The files of the filing: made once, kept as they are, and saved from here. */
export function FilesStep({ aim, profile, profiles, prepared, lacking, pages }: Props) {
  const base = `/api/drafts/${aim.draftId}/filing`
  const isForAnother = prepared !== null && prepared.profile !== profile.id
  const mustMakeAnew = prepared !== null && (isForAnother || prepared.isOutdated)
  return (
    <div className="grid gap-6">
      <ProfileChoice aim={aim} chosen={profile} profiles={profiles} />
      {prepared?.isOutdated ? (
        <Alert tone="warn" title="The letter was changed since these files were made">
          Make them anew to file the letter as it is now. If you have sent these already, record them as they
          are.
        </Alert>
      ) : null}
      {isForAnother ? (
        <Alert tone="warn" title="These files were made for another way to file">
          Make them anew for {profile.title}.
        </Alert>
      ) : null}
      <LackingList rows={lacking} pages={pages} />
      <MakeButton
        {...{ url: base, profileId: profile.id, isMade: prepared !== null, isUrgent: mustMakeAnew }}
        lacking={blockingIn(lacking)}
      />
      {prepared === null ? (
        <p className="max-w-prose text-quiet text-sm">
          You get the letter as a PDF, the text for the form, the exhibits under the names the form expects, a
          sheet with every value it asks for, and all of it in one zip file.
        </p>
      ) : (
        <>
          <p className="text-quiet text-sm">
            Made <Moment at={prepared.madeAt} />
            {prepared.madeByName ? ` by ${prepared.madeByName}` : null}
            {prepared.pages === null
              ? null
              : `, ${prepared.pages === 1 ? 'one page' : `${prepared.pages} pages`}`}
            . The record will hold these very files.
          </p>
          {prepared.warnings.length > 0 ? (
            <Alert tone="warn" title="Look at this before you file">
              <ul className="list-disc pl-5">
                {prepared.warnings.map((warning) => (
                  <li key={warning} className="[overflow-wrap:anywhere]">
                    {warning}
                  </li>
                ))}
              </ul>
            </Alert>
          ) : null}
          <FiledFileList files={prepared.files.filter(({ role }) => role !== 'receipt')} hrefBase={base} />
          <AnsweredReasons answered={prepared.answered} />
          <Button asChild variant={mustMakeAnew ? 'secondary' : 'primary'} className="justify-self-start">
            <Link href={stepHref(aim, 'form')}>
              Go on to filing them <ArrowRight aria-hidden />
            </Link>
          </Button>
        </>
      )}
    </div>
  )
}
