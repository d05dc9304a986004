import { describe, expect, it } from 'vitest'
import { chooseFilingProfile } from '#domain/filing/choose-filing-profile.ts'
import type { FilingMethod } from '#domain/notice/instructions/instruction.ts'
import { EMPTY_FACTS } from '#domain/notice/notice.ts'
import { listFilingProfiles } from '#server/library.ts'

const profiles = listFilingProfiles()
const chosenFor = (method: FilingMethod, address: string) =>
  chooseFilingProfile(profiles, {
    ...EMPTY_FACTS,
    instructions: [{ kind: 'method', method, address, words: '', span: null }],
  })?.id

describe('the ways to file in templates/filing', () => {
  it('are these, the one for all other notices last', () => {
    expect(profiles.map(({ id }) => id)).toEqual([
      'e-mail',
      'eu-have-your-say',
      'fcc-ecfs',
      'regulations-gov',
      'other',
    ])
  })

  it('are found by what a notice says of them', () => {
    expect(chosenFor('portal', 'https://www.regulations.gov')).toBe('regulations-gov')
    expect(chosenFor('portal', 'www.fcc.gov/ecfs/filings')).toBe('fcc-ecfs')
    expect(chosenFor('portal', 'https://ec.europa.eu/info/law')).toBe('eu-have-your-say')
    expect(chosenFor('email', 'comments@agency.example')).toBe('e-mail')
    expect(chosenFor('mail', '1 Main Street')).toBe('other')
  })

  it('name every field of a form in one of its steps, so that none is forgotten', () => {
    for (const { id, fields, steps } of profiles) {
      const named = steps.flatMap((step) => step.fields)
      expect([id, fields.map(({ label }) => label).filter((label) => !named.includes(label))]).toEqual([
        id,
        [],
      ])
    }
  })

  it('hold Regulations.gov to what its owners publish', () => {
    const profile = profiles.find(({ id }) => id === 'regulations-gov')
    const most = Object.fromEntries(profile?.fields.map((each) => [each.value, each.maxChars?.value]) ?? [])
    expect(most).toMatchObject({
      organisation: 120,
      email: 100,
      'first-name': 25,
      'last-name': 25,
      postcode: 10,
    })
    expect(profile?.coverText).toMatchObject({
      maxChars: { value: 5_000 },
      maxBytes: { value: 5_000 },
      emoji: false,
    })
    expect(profile?.files).toMatchObject({
      maxFiles: { value: 20 },
      maxBytesEach: { value: 10 * 1024 * 1024 },
    })
  })

  it('say that the often quoted limits of the European form were not checked', () => {
    const profile = profiles.find(({ id }) => id === 'eu-have-your-say')
    expect(profile?.coverText?.maxChars).toMatchObject({ value: 4_000, verified: false })
    expect(profile?.files.maxBytesEach?.verified).toBe(false)
  })

  it('warn of what becomes public and of what is confidential', () => {
    for (const { id, checklist, cautions } of profiles) {
      const words = [...checklist, ...cautions.map(({ text }) => text)].join(' ')
      expect([id, words]).toEqual([id, expect.stringMatching(/publish|never shown|public/)])
    }
  })
})
