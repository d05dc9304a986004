import { JSDOM } from 'jsdom'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { OriginalityReading } from '#components/preflight/originality-reading.tsx'
import type { OriginalityReport } from '#domain/preflight/originality/originality-report.ts'
import { argumentFor } from '#tests/support/argument.ts'

const argument = argumentFor({ commenterAdds: 'The boats you counted yourself.' })
const fromLibrary = { kind: 'library' as const, id: argument.id, title: argument.title, words: 90 }
const campaign = { kind: 'campaign' as const, id: 'c', title: 'Save our berths', words: 30 }
const REPORT: OriginalityReport = {
  words: 400,
  shared: 120,
  sources: [fromLibrary, campaign],
  passages: [
    { title: '', pos: 0, words: 100, shared: 0, sources: [] },
    { title: 'Berths', pos: 40, words: 200, shared: 90, sources: [fromLibrary] },
    { title: 'Fees', pos: 90, words: 100, shared: 30, sources: [campaign] },
  ],
}
const page = (report: OriginalityReport) =>
  new JSDOM(
    renderToStaticMarkup(<OriginalityReading report={report} arguments={[argument]} onGo={() => {}} />),
  ).window.document.body

describe('a letter that was compared', () => {
  const body = page(REPORT)

  it('is told how much of it stands elsewhere, and where', () => {
    expect(body.textContent).toContain('30% of the letter stands word for word elsewhere: 120 of 400 words')
    expect(body.textContent).toContain(`${argument.title} Library23%`)
    expect(body.textContent).toContain('Save our berths Campaign letter8%')
  })

  it('leads to each part that holds such words, by its share, and to no other', () => {
    expect([...body.querySelectorAll('button')].map((button) => button.textContent)).toEqual([
      'Berths45%',
      'Fees30%',
    ])
  })

  it('says what to add of one’s own where the words are the library’s', () => {
    expect([...body.querySelectorAll('details')].map((each) => each.textContent)).toEqual([
      'What to add of your ownThe boats you counted yourself.',
    ])
  })

  it('that has no words yet is told so', () => {
    expect(page({ words: 0, shared: 0, sources: [], passages: [] }).textContent).toMatch(/no words/)
  })
})
