import { describe, expect, it } from 'vitest'
import { findPage, plain } from '#components/preview/find-page.ts'

const PAGES = [
  'Herons wade along the har- bour and are counted twice a year. 1 of 3',
  'The same words stand on each page. The pilot asks for a channel that is deep e- 2 of 3',
  'nough for every vessel. The same words stand on each page. 3 of 3',
]
const find = (before: string, after: string, share: number) =>
  findPage(
    { before, after, share },
    { pages: PAGES.length, wordsOf: async (page) => plain(PAGES[page] ?? '') },
  )

describe('the page that somebody writes on', () => {
  it('is found by the words around the cursor, however print parts them', async () => {
    expect(await find('Herons wade along the harb', 'our and are counted', 0.9)).toBe(0)
  })
  it('is the nearest of several that have the words', async () => {
    expect(await find('The same words stand on', ' each page.', 0.4)).toBe(1)
    expect(await find('The same words stand on', ' each page.', 0.99)).toBe(2)
  })
  it('is that of the words before the cursor where they run over its end', async () => {
    expect(await find('asks for a channel that is deep e', 'nough for every vessel', 0.9)).toBe(1)
  })
  it('is nobody’s guess where there are few words or none of them is printed', async () => {
    expect(await find('the', '', 0.5)).toBeNull()
    expect(await find('words that are printed nowhere at all', '', 0.5)).toBeNull()
  })
})
