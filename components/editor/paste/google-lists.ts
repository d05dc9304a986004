/** Google Docs and old Word put a nested list beside its item instead of inside it; it moves in. */
export function keepGoogleLists(body: HTMLElement): void {
  for (const nested of [...body.querySelectorAll('ul > ul, ul > ol, ol > ul, ol > ol')]) {
    const item = nested.previousElementSibling
    if (item?.tagName === 'LI') item.append(nested)
    else {
      const made = body.ownerDocument.createElement('li')
      nested.before(made)
      made.append(...nested.childNodes)
      nested.remove()
      made.replaceWith(...made.childNodes)
    }
  }
}
