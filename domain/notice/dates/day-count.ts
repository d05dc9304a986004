import { nextFederalWorkingDay } from './federal-holidays.ts'
import { addDays, type PrintedDate } from './printed-date.ts'

const WORDS: Record<string, number> = {
  ten: 10,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  'forty-five': 45,
  sixty: 60,
  'seventy-five': 75,
  ninety: 90,
  'one hundred twenty': 120,
}
const NUMBER = `\\d{1,3}|${Object.keys(WORDS).join('|')}`
const COUNT = new RegExp(
  `\\b(?<number>${NUMBER})(?:\\s*\\((?<figure>\\d{1,3})\\))?(?:\\s+|-)(?:calendar\\s+)?days?\\s+(?:after|from|of|following)\\s+(?:the\\s+)?(?:date\\s+(?:of\\s+|on\\s+which\\s+)?)?(?:the\\s+)?(?:its\\s+|this\\s+)?(?:(?:notice|document|rule|proposed rule)(?:['’]s)?\\s+(?:is\\s+)?)?(?:in\\s+the\\s+Federal\\s+Register\\s+)?(?:publication|published|date)`,
  'giu',
)

/**
 * Deadlines given as a number of days after publication, as dates. A blank that the gazette's printer fills
 * (`[INSERT DATE 60 DAYS AFTER …]`) becomes the next working day when it falls on a day of rest.
 */
export function findCountedDates(text: string, publishedOn: string): PrintedDate[] {
  return [...text.matchAll(COUNT)].flatMap((match) => {
    const { number = '', figure } = match.groups ?? {}
    const days = Number(figure ?? WORDS[number.toLowerCase()] ?? number)
    if (!days) return []
    const date = addDays(publishedOn, days)
    const isBlank = /\binsert\b[^\]]{0,60}$/iu.test(text.slice(Math.max(0, match.index - 80), match.index))
    return [
      {
        date: isBlank ? nextFederalWorkingDay(date) : date,
        start: match.index,
        end: match.index + match[0].length,
      },
    ]
  })
}
