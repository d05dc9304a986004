import type { Profile } from '#domain/profile.ts'

/** The profile, for members who may read but not change it. */
export function ProfileSummary({ profile }: { profile: Profile }) {
  const rows = [
    ['Organisation', profile.organisation],
    ['What it is', profile.description],
    ['Statement of interest', profile.statementOfInterest],
    ['Address', profile.address],
    ['Contact e-mail', profile.contactEmail],
    ['Signatory', [profile.signatoryName, profile.signatoryTitle].filter(Boolean).join(', ')],
  ] as const
  return (
    <>
      <dl className="grid gap-4">
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt className="text-quiet text-sm">{term}</dt>
            <dd className="whitespace-pre-line">{value || 'Not filled in yet'}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-6 text-quiet text-sm">An owner or admin of the workspace can change this.</p>
    </>
  )
}
