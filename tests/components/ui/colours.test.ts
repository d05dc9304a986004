import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('../../../app/globals.css', import.meta.url), 'utf8')

/** Every token written as `--color-name: light-dark(#rrggbb, #rrggbb)`. */
const tokens = new Map(
  [...css.matchAll(/--color-([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
)

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

const GROUNDS = ['canvas', 'page', 'surface', 'muted']
const words: [string, string[]][] = [
  ['ink', [...GROUNDS, 'accent-soft', 'danger-soft', 'warn-soft', 'ok-soft']],
  ['quiet', [...GROUNDS, 'accent-soft']],
  ['accent', [...GROUNDS, 'accent-soft']],
  ['danger', ['canvas', 'page', 'surface', 'danger-soft', 'accent-soft']],
  ['warn', ['canvas', 'page', 'surface', 'warn-soft']],
  ['ok', ['canvas', 'page', 'surface', 'ok-soft']],
  ['accent-ink', ['accent', 'accent-strong']],
  ['danger-ink', ['danger']],
  ['canvas', ['ink']],
]

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const colour = (name: string) => {
    const token = tokens.get(name)
    if (!token) throw new Error(`There is no colour called ${name}`)
    return token[theme]
  }

  test.each(words.flatMap(([word, grounds]) => grounds.map((ground) => [word, ground] as const)))(
    '%s can be read on %s',
    (word, ground) => {
      expect(contrast(colour(word), colour(ground))).toBeGreaterThanOrEqual(4.5)
    },
  )

  test.each(['canvas', 'page', 'surface'])('the edge of a control can be made out on %s', (ground) => {
    expect(contrast(colour('line-strong'), colour(ground))).toBeGreaterThanOrEqual(3)
  })
})
