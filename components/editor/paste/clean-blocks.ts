const rename = (element: Element, name: string) => {
  const made = element.ownerDocument.createElement(name)
  made.append(...element.childNodes)
  element.replaceWith(made)
  return made
}

const isEmpty = (element: Element) =>
  !element.textContent?.replace(/[\s\u00a0\u200b]/g, '') &&
  !element.querySelector('img, table, hr, [data-footnote]')

/** The rows that stand in a `thead`, or that a word processor marked to repeat, hold header cells. */
function keepHeaderCells(table: Element) {
  const rows = [...table.querySelectorAll('thead tr')].filter((row) => row.closest('table') === table)
  for (const row of rows) {
    for (const cell of [...row.children]) {
      if (cell.tagName !== 'TD') continue
      const made = rename(cell, 'th')
      for (const name of ['colspan', 'rowspan']) {
        const value = cell.getAttribute(name)
        if (value) made.setAttribute(name, value)
      }
    }
  }
}

/** Headings our letters have, no empty paragraphs, and header cells as such. */
export function cleanBlocks(body: HTMLElement): void {
  for (const title of body.querySelectorAll('p.MsoTitle')) rename(title, 'h1')
  for (const subtitle of body.querySelectorAll('p.MsoSubtitle')) rename(subtitle, 'h2')
  for (const deep of body.querySelectorAll('h5, h6')) rename(deep, 'h4')
  for (const quote of body.querySelectorAll('p.MsoQuote, p.MsoIntenseQuote')) {
    const made = body.ownerDocument.createElement('blockquote')
    quote.before(made)
    made.append(quote)
  }
  for (const table of body.querySelectorAll('table')) keepHeaderCells(table)
  for (const block of body.querySelectorAll('p, h1, h2, h3, h4, blockquote, li')) {
    if (isEmpty(block) && !block.closest('td, th')) block.remove()
  }
  // Google Docs parts its paragraphs with bare breaks.
  for (const br of body.querySelectorAll(':scope > br, :scope > b > br, div > br:only-child')) br.remove()
}
