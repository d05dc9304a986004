type Limit = { pages: number; except: string | null }

const counted = (count: number) => `${count.toLocaleString('en')} ${count === 1 ? 'page' : 'pages'}`

/** What the status bar says of the letter's pages. `count` is null where only an estimate is known. */
export function pageCountWords(given: { count: number | null; estimate: number; limit: Limit | null }): {
  words: string
  isOver: boolean
  hint: string
} {
  const { count, estimate, limit } = given
  const length = count ?? estimate
  const about = count === null ? 'about ' : ''
  const said = count === null ? 'An estimate, until the pages are set.' : 'As the file has them now.'
  if (limit === null) return { words: about + counted(length), isOver: false, hint: `${said} Show the pages` }
  const except = limit.except ? `, leaving out ${limit.except}` : ''
  return {
    words: `${about}${length.toLocaleString('en')} of ${counted(limit.pages)}`,
    isOver: length > limit.pages,
    hint: `${said} The notice takes ${counted(limit.pages)}${except}. Show the pages`,
  }
}
