import { JSDOM } from 'jsdom'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { LackingList } from '#components/filing/guide/lacking-list.tsx'
import { limitWords } from '#components/filing/guide/limit-words.ts'
import { ValueRow } from '#components/filing/guide/value-row.tsx'
import { filerSchema } from '#domain/filing/form/filer.ts'
import { formSheet, lackingIn } from '#domain/filing/form/form-sheet.ts'
import { listFilingProfiles } from '#server/library.ts'
import { PROFILE } from '#tests/support/good-letter.ts'

const way = (id: string) => {
  const found = listFilingProfiles().find((each) => each.id === id)
  if (!found) throw new Error(`No way to file is called ${id}.`)
  return found
}
const sheet = (id: string, coverText: string, organisation = PROFILE.organisation) =>
  formSheet({
    ...{ filing: way(id), profile: { ...PROFILE, organisation }, filer: filerSchema.parse({}), notice: null },
    ...{ coverText, attachments: ['Letter.pdf'], today: '2026-03-03' },
  })
const page = (element: React.ReactElement) => new JSDOM(renderToStaticMarkup(element)).window.document.body
const pages = { profile: '/w/a/profile', notice: null, text: '/d/1' }

describe('what a form lacks', () => {
  const lacking = lackingIn(sheet('regulations-gov', '', 'a'.repeat(121)))

  it('is told line by line, each leading to the very control', () => {
    const links = [...page(<LackingList rows={lacking} pages={pages} />).querySelectorAll('a')]
    expect(links.map(({ textContent, href }) => `${textContent} → ${href}`)).toEqual([
      'Fill it in: Comment → /d/1#cover-text',
      'Fill it in: Organization type → /w/a/profile#organisationType',
      'Shorten it: Organization name → /w/a/profile#organisation',
    ])
  })

  it('is for owners and admins where the profile is theirs to change, and says so', () => {
    const body = page(<LackingList rows={lacking} pages={{ ...pages, profile: null }} />)
    expect(body.querySelectorAll('a')).toHaveLength(1)
    expect(body.textContent).toContain('Owners and admins of the workspace change its profile.')
  })
})

describe('a value to copy', () => {
  const row = (id: string, label: string, text = 'See the letter.', organisation?: string) => {
    const found = sheet(id, text, organisation).find(({ field }) => field.label === label)
    if (!found) throw new Error(`${id} has no field ${label}.`)
    return page(<ValueRow row={found} limits={limitWords(found, way(id))} />)
  }

  it('that is too long is all there, with what the form would not take marked', () => {
    const body = row('regulations-gov', 'Organization name', '', 'a'.repeat(125))
    expect(body.textContent).toContain('125 of 120 characters')
    expect(body.querySelector('mark')?.textContent).toBe(' The form ends here; it would not take: aaaaa')
  })

  it.each([
    [
      'eu-have-your-say',
      'Feedback',
      '15 of 4,000 characters. We have not verified this limit; look at the form.',
    ],
    ['eu-have-your-say', 'File', 'At most 5 MB each. We have not verified this limit; look at the form.'],
    ['fcc-ecfs', 'Files', 'At most 5 files. We have not verified this limit; look at the form.'],
    ['fcc-ecfs', 'Name of filer', 'We know no limit of this field; look at the form.'],
  ])('says plainly at the field what nobody verified: %s, %s', (id, label, words) => {
    expect(row(id, label).textContent).toContain(words)
  })

  it('whose limit is verified carries no such word', () => {
    expect(row('regulations-gov', 'Comment').textContent).not.toMatch(/not verified|know no limit/)
  })

  it('over a limit that nobody verified is not cut', () => {
    expect(row('eu-have-your-say', 'Feedback', 'a'.repeat(4_001)).querySelector('mark')).toBeNull()
  })
})
