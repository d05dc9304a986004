import { JSDOM } from 'jsdom'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { type DraftItem, DraftList } from '#components/drafts/draft-list.tsx'

const item: DraftItem = {
  ...{ id: 'a', title: 'Harbour dues', noticeTitle: null, due: null, dueNotes: [], href: '/d/a' },
  ...{ isAssembled: true, filed: null, fileHref: null, audience: 'Everyone in the workspace' },
}
const linksOf = (given: Partial<DraftItem>) =>
  [
    ...new JSDOM(
      renderToStaticMarkup(<DraftList drafts={[{ ...item, ...given }]} />),
    ).window.document.querySelectorAll('a'),
  ].map(({ textContent, href }) => `${textContent} → ${href}`)

describe('the list of drafts', () => {
  it('leads those who may file from a letter in writing to its filing', () => {
    expect(linksOf({ fileHref: '/d/a/file' })).toEqual([
      'Harbour dues → /d/a',
      'File…: Harbour dues → /d/a/file',
    ])
  })

  it('offers no filing to others', () => {
    expect(linksOf({})).toEqual(['Harbour dues → /d/a'])
  })

  it('leads from a letter that was filed to the record of it', () => {
    const filed = { href: '/d/a/filings/f', words: 'Filed 3 March 2026, confirmation number 7' }
    expect(linksOf({ filed })).toContain('Filed 3 March 2026, confirmation number 7 → /d/a/filings/f')
  })
})
