/** Scrolls what holds `range` so that it stands in the upper part, and nothing else: never the page around it. */
export function bringIntoView(
  drawn: HTMLElement,
  paragraph: Element | undefined,
  range: StaticRange | null,
): () => void {
  const scroller = scrollerOf(drawn)
  if (!scroller || !paragraph) return () => undefined
  scrollTo(scroller, paragraph.getBoundingClientRect().top)
  // Paragraphs far away have no height until they are drawn: then the place is found again, to the line.
  const again = requestAnimationFrame(() => {
    scrollTo(scroller, range ? topOf(range) : paragraph.getBoundingClientRect().top)
  })
  return () => cancelAnimationFrame(again)
}

function scrollTo(scroller: HTMLElement, top: number): void {
  const offset = top - scroller.getBoundingClientRect().top
  scroller.scrollTo({ top: scroller.scrollTop + offset - scroller.clientHeight / 3 })
}

function topOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): number {
  const range = document.createRange()
  range.setStart(startContainer, startOffset)
  range.setEnd(endContainer, endOffset)
  return range.getBoundingClientRect().top
}

function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let each: HTMLElement | null = element; each; each = each.parentElement) {
    const { overflowY } = getComputedStyle(each)
    if (overflowY === 'auto' || overflowY === 'scroll') return each
  }
  return null
}
