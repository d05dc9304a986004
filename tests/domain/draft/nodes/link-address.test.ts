import { expect, test } from 'vitest'
import { isAllowedAddress, readAddress } from '#domain/draft/nodes/link-address.ts'

test.each(['https://www.ntia.gov/a?b=1#c', 'http://example.org', 'mailto:name@example.org'])(
  'a letter may link to %s',
  (href) => expect(isAllowedAddress(href)).toBe(true),
)

test.each([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'ftp://example.org',
  '/w/other',
  '#part',
  'java\nscript:alert(1)',
  '',
])('a letter never links to %j', (href) => expect(isAllowedAddress(href)).toBe(false))

test('an address typed in short is made whole', () => {
  expect(readAddress('ntia.gov/page')).toBe('https://ntia.gov/page')
  expect(readAddress('  https://example.org ')).toBe('https://example.org')
  expect(readAddress('name@example.org')).toBe('mailto:name@example.org')
})

test('what cannot be an address is not made one', () => {
  for (const typed of ['', 'two words', 'word', 'javascript:alert(1)', 'https://']) {
    expect(readAddress(typed)).toBeNull()
  }
})
