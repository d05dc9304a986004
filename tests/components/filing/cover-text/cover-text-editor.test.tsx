import { JSDOM } from 'jsdom'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CoverTextEditor } from '#components/filing/cover-text/cover-text-editor.tsx'
import type { CoverText } from '#domain/filing/cover-text/cover-text.ts'
import type { TextLimits } from '#domain/filing/cover-text/measure-text.ts'

const composed = { text: 'See the letter.', isShortened: false }
const automatic: CoverText = { text: composed.text, isOwn: false, composed, wasFrom: null }
const limits: TextLimits = {
  maxChars: { value: 20, source: 'https://a.example/', verified: true },
  maxBytes: { value: 20, source: null, verified: false },
  emoji: false,
}
const nothing = () => {}
const change = { write: nothing, compose: nothing, keep: nothing, setPlainMarks: nothing }
const page = (cover: CoverText, given: typeof change | null = change) =>
  new JSDOM(renderToStaticMarkup(<CoverTextEditor cover={cover} limits={limits} plainMarks change={given} />))
    .window.document.body
const buttons = (body: HTMLElement) =>
  [...body.querySelectorAll('button')].map((button) => button.textContent)

describe('the text for the web form, on the page', () => {
  it('is said to be in step with the letter until it is edited, and counted as the form counts', () => {
    const body = page(automatic)
    expect(body.querySelector('label')?.textContent).toBe('TextIn step with the letter')
    expect(body.textContent).toContain('15 of 20 characters15 of 20 bytes (limit not checked)')
    expect(body.querySelector('textarea')?.value).toBe('See the letter.')
  })

  it('says which count is too long, in words', () => {
    const body = page({ ...automatic, text: 'é'.repeat(15), isOwn: true })
    expect(body.textContent).toContain('15 of 20 characters30 of 20 bytes (limit not checked): too long')
  })

  it('shows what changed in the letter since it was edited, and lets the writer choose', () => {
    const body = page({ ...automatic, text: 'Mine.', isOwn: true, wasFrom: 'See the draft.' })
    expect(body.querySelector('label')?.textContent).toBe('TextThe letter has changed since')
    expect(body.querySelector('del')?.textContent).toContain('draft')
    expect(body.querySelector('ins')?.textContent).toContain('letter')
    expect(buttons(body)).toEqual(expect.arrayContaining(['Keep your words', 'Compose it anew']))
  })

  it('says that the form refuses emoji', () => {
    expect(page({ ...automatic, text: 'Thanks 🎉', isOwn: true }).textContent).toContain('refuses emoji')
  })

  it('can be copied but not changed by those who may only read', () => {
    const body = page({ ...automatic, wasFrom: 'Else.', isOwn: true }, null)
    expect(body.querySelector('textarea')?.readOnly).toBe(true)
    expect(buttons(body)).toEqual(['Copy: the text for the web form'])
  })
})
