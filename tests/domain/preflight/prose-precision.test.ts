import { describe, expect, it } from 'vitest'
import { parseDoc } from '#domain/draft/doc.ts'
import { argumentBlocks } from '#domain/draft/passages/fill-argument.ts'
import { passagesOf, passageText } from '#domain/library/argument.ts'
import { EVERY_SPEAKER, wordsFor } from '#domain/library/conditions.ts'
import { citationForm } from '#domain/preflight/checks/sources/citation-form.ts'
import { unsourcedClaim } from '#domain/preflight/checks/sources/unsourced-claim.ts'
import { leftover } from '#domain/preflight/checks/wording/leftover.ts'
import { pastedMarkup } from '#domain/preflight/checks/wording/pasted-markup.ts'
import { personalData } from '#domain/preflight/checks/wording/personal-data.ts'
import { readTemplates } from '#server/library.ts'
import {
  cite,
  findingsIn,
  letterWith,
  note,
  paragraph,
  preflightOf,
  says,
  text,
} from '#tests/support/prose-letter.ts'

const { library } = readTemplates()
const aboutWords = [citationForm, leftover, pastedMarkup, personalData, unsourcedClaim]

describe('the built-in library, whoever speaks', () => {
  it.each(library.arguments)('raises no false alarm with $id', (argument) => {
    const alarms = passagesOf(argument).flatMap((passage) => {
      const variants = new Map(
        EVERY_SPEAKER.map((speaker) => [wordsFor(passageText(argument, passage), speaker), speaker]),
      )
      return [...variants.values()].flatMap((speaker) => {
        const content = argumentBlocks(argument, passage, { facts: library.facts, answers: [], speaker })
        const preflight = preflightOf(parseDoc({ type: 'doc', content }))
        return aboutWords.flatMap((check) => check(preflight))
      })
    })
    expect(alarms).toEqual([])
  })
})

describe('a letter is left in peace about', () => {
  it.each([
    [
      'a figure with a note in the next sentence',
      paragraph(text('Fees rose by 40 percent. This is from the survey.'), note(cite('tide-tables'))),
    ],
    [
      'a citation instead of a note',
      paragraph(text('Fees rose by 40 percent ('), cite('tide-tables'), text(').')),
    ],
    [
      'an address on the web as the source',
      says('Fees rose by 40 percent, see https://harbours.example/fees for more.'),
    ],
    ['an author and a year', says('Fees rose by 40 percent (Rivera 2022).')],
    [
      'figures of one’s own',
      says('Our survey of members found that 62 percent wait, and we spent $4,000 on it.'),
    ],
    ['figures of the organisation that files', says('The Alliance has 1,200 members in 14 ports.')],
    ['what the notice itself counts', says('The Office counted 1,240 boats in 2023.')],
    ['what is asked for', says('The agency should cap the fee at $500 and answer within 30 days.')],
    ['a question', says('What share of the 40 percent would stay?')],
    ['what is supposed', says('If a harbour closed in 2021, boats might wait.')],
    [
      'numbers that are names',
      says('Question 12 and Part 15 of Title 47 differ from Executive Order 14110 and Section 230.'),
    ],
    ['a quoted figure', says('A member said “40 percent of us wait” to the board.')],
    ['a short quotation', says('The notice speaks of “modern berths” for boats.')],
    ['a title in quotation marks', says('The notice cites “The Long History of Small Boats” twice.')],
    [
      'a quotation of something nobody holds',
      paragraph(text('A book says “berths are the soul of any town.”'), note(cite('tide-tables'))),
    ],
    [
      'letters and omissions in brackets',
      says('The notice says “[s]mall boats wait longer than large ones [. . .] every port” and more.'),
    ],
    [
      'an altered word in brackets',
      says('The notice says “[they] wait longer than large ones at every port that was visited” to all.'),
    ],
    [
      'dashes, spaces and straight marks',
      says('The notice says "Small boats  wait longer than large ones at every port" to all.'),
    ],
    [
      'legal citations as they should be',
      says('See 47 CFR part 8, 47 U.S.C. §§ 201-202, Pub. L. No. 117-58, and S. 321, 119th Cong. (2025).'),
    ],
    ['the register’s own short form', says('See 89 FR 14059 and 89 Fed. Reg. at 14,061.')],
    [
      'editors’ brackets',
      says('He wrote “a berth [sic] for all” [emphasis added] and more [citation omitted].'),
    ],
    ['words that may stand twice', says('We had had enough, and knew that that was so.')],
    ['lists with single brackets', says('Keep a) berths, b) moorings and 1) fees.')],
    ['the agency’s own contact', says('We wrote to reed@harbours.example and called (202) 555-0143.')],
    [
      'numbers that are no telephone',
      says('Docket HARB-2024-0001 and RIN 0648-BK12 stand beside 2024-03763.'),
    ],
    [
      'a street that is no address',
      says('We saw in 2019 Wall Street Avenue funds leave, and 3 Federal Circuit Court cases follow.'),
    ],
    ['stars and tags that are meant', says('A * marks notes, 3 < 5 and x > 2 hold, and C# is a language.')],
    [
      'a semicolon as a place to rest',
      says(
        `We ask for this: ${'berths that are kept and let, '.repeat(5)}and more; ${'moorings that are kept and let, '.repeat(5)}and more.`,
      ),
    ],
  ])('%s', (_, block) => {
    expect(findingsIn(letterWith({ request: block }))).toEqual([])
  })
})
