import { JSDOM } from 'jsdom'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ArgumentDetail } from '#components/library/argument-detail.tsx'
import type { Argument } from '#domain/library/argument.ts'
import { readTemplates } from '#server/library.ts'

const { library } = readTemplates()
const argumentOf = (id: string): Argument => {
  const argument = library.arguments.find((one) => one.id === id)
  if (!argument) throw new Error(`There is no argument ${id}.`)
  return argument
}
const render = (id: string) =>
  new JSDOM(renderToStaticMarkup(<ArgumentDetail argument={argumentOf(id)} library={library} />)).window
    .document

const section = (page: Document, title: string) => {
  const heading = [...page.querySelectorAll('h3')].find((one) => one.textContent === title)
  const found = heading?.closest('section')
  if (!found) throw new Error(`There is no section "${title}".`)
  return found
}

describe('an argument, read before it is chosen', () => {
  const page = render('risk-not-unique')

  it('shows the claim, the words of the letter, the strongest counter-argument and the reply', () => {
    const argument = argumentOf('risk-not-unique')
    expect(page.body.textContent).toContain(argument.claim)
    expect(section(page, 'In the letter').textContent).toContain('To ask what open weights add')
    expect(section(page, 'Strongest counter-argument').textContent).toContain(
      'distinctive of released weights',
    )
    expect(section(page, 'Reply').textContent).toContain('We write “many”, never “all”')
  })

  it('marks each blank by its label and says what belongs in it', () => {
    expect(section(page, 'In the letter').textContent).toContain(
      'Blank: [a hazard you met with a hosted and with a local model]',
    )
    expect(section(page, 'What only you can add').textContent).toContain('Describe one hazard')
  })

  it('leads from every note to the fact it rests on', () => {
    const notes = [...page.querySelectorAll('sup a')]
    expect(notes.length).toBeGreaterThan(5)
    for (const note of notes) {
      const target = page.getElementById(note.getAttribute('href')?.slice(1) ?? '')
      expect(target?.textContent?.startsWith(note.textContent ?? '?')).toBe(true)
    }
  })

  it('shows the caution of every source it cites, and which were verified only in part', () => {
    const evidence = section(page, 'Evidence').textContent ?? ''
    expect(evidence).toContain('Never leave it out when you say that risks are shared.')
    expect(evidence).toContain('Verified in part')
    expect(evidence).toContain("The report's own text was not seen")
  })

  it('names what it pulls against, also where only the other one says so', () => {
    expect(section(page, 'Pulls against').textContent).toContain('What is released cannot be taken back')
    expect(section(render('irreversible-release'), 'Pulls against').textContent).toContain(
      'Measure the added risk before restricting release',
    )
  })
})
