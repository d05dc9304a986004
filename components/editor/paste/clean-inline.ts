import { isAllowedAddress } from '#domain/draft/nodes/link-address.ts'

const KEPT_ATTRIBUTES = new Set([
  'href',
  'src',
  'alt',
  'colspan',
  'rowspan',
  'start',
  'data-footnote',
  'data-field',
  'data-exhibit',
  'data-source',
  'data-locator',
])

const styleOf = (element: Element) => (element.getAttribute('style') ?? '').replace(/\s/g, '').toLowerCase()

const MARKS: readonly [RegExp, string][] = [
  [/font-weight:(bold|[6-9]00)/, 'strong'],
  [/font-style:italic/, 'em'],
  [/text-decoration(-line)?:[^;]*underline/, 'u'],
  [/text-decoration(-line)?:[^;]*line-through/, 's'],
  [/vertical-align:super/, 'sup'],
  [/vertical-align:sub(;|$)/, 'sub'],
]

/** What a style says in words a letter keeps becomes an element; links are underlined by everyone. */
function keepMarks(span: Element) {
  const style = styleOf(span)
  for (const [pattern, name] of MARKS) {
    if (!pattern.test(style) || (name === 'u' && (span.closest('a') || span.querySelector('a')))) continue
    const made = span.ownerDocument.createElement(name)
    made.append(...span.childNodes)
    span.append(made)
  }
}

/** Google wraps everything in `<b style="font-weight:normal">`, which is not bold. */
const isNotBold = (element: Element) => /font-weight:(normal|[1-4]00)/.test(styleOf(element))

/** Where a link leads once redirects and campaign marks are taken off. */
export function plainAddress(href: string): string {
  if (!URL.canParse(href)) return href
  let url = new URL(href)
  const target = url.searchParams.get('q') ?? url.searchParams.get('url')
  if (
    /(^|\.)google\.[a-z.]+$/.test(url.hostname) &&
    url.pathname === '/url' &&
    target &&
    URL.canParse(target)
  ) {
    url = new URL(target)
  }
  const campaign = [...url.searchParams.keys()].filter((key) => /^(utm_|fbclid$|gclid$|mc_[ce]id$)/.test(key))
  if (campaign.length === 0 && url.href === new URL(href).href) return href
  for (const key of campaign) url.searchParams.delete(key)
  return url.href
}

function keepLink(link: Element) {
  const href = plainAddress(link.getAttribute('href') ?? '')
  if (!isAllowedAddress(href) || !link.textContent?.trim()) link.replaceWith(...link.childNodes)
  else link.setAttribute('href', href)
}

/** Bold, italic, underline and links stay; spans, classes, styles and invisible characters go. */
export function cleanInline(body: HTMLElement): void {
  for (const bold of body.querySelectorAll('b, strong')) {
    if (isNotBold(bold)) bold.replaceWith(...bold.childNodes)
  }
  for (const heading of body.querySelectorAll('h1, h2, h3, h4')) {
    for (const bold of heading.querySelectorAll('b, strong')) bold.replaceWith(...bold.childNodes)
    for (const span of heading.querySelectorAll('span')) {
      if (!/italic|underline/.test(styleOf(span))) span.removeAttribute('style')
    }
  }
  for (const span of body.querySelectorAll('span[style], font[style]')) keepMarks(span)
  for (const link of body.querySelectorAll('a')) keepLink(link)
  const plain =
    'span:not([data-footnote]):not([data-field]):not([data-exhibit]), font, ins, small, big, label, abbr, nobr'
  for (const span of [...body.querySelectorAll(plain)].reverse()) span.replaceWith(...span.childNodes)
  for (const element of body.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) {
      if (!KEPT_ATTRIBUTES.has(name)) element.removeAttribute(name)
    }
  }
  body.normalize()
  cleanText(body)
}

/** Soft hyphens and zero-width marks go; a line break in the HTML source, or a run of spaces, is one space. */
function cleanText(body: HTMLElement) {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { currentNode } = walker
    const text = currentNode.textContent ?? ''
    const clean = text
      .replace(/[\u00ad\u200b\ufeff]/g, '')
      .replace(/[\t\n\r ]+/g, ' ')
      .replace(/[ \u00a0]{2,}/g, ' ')
    if (clean !== text) currentNode.textContent = clean
  }
}
