import { AlignmentType, LevelFormat, LevelSuffix, type NumberingDefinition } from 'docx'
import type { HeadingNumbers } from '#domain/draft/numbers/heading-numbers.ts'

/** Twips a list moves to the right at each depth. */
export const LIST_STEP = 440
const BULLETS = ['•', '–', '▪']

/** The numberings of the headings, which their styles refer to, so that Word counts anew whatever is moved. */
export const HEADING_NUMBERING = 'headings'
export const APPENDIX_NUMBERING = 'appendices'

type HeadingLevel = { format: (typeof LevelFormat)[keyof typeof LevelFormat]; text: string; room: number }
const level = (format: HeadingLevel['format'], text: string, room: number) => ({ format, text, room })

/** Each level's number and the twips its words stand behind it. */
const HEADING_LEVELS = {
  none: [],
  decimal: [
    level(LevelFormat.DECIMAL, '%1', 432),
    level(LevelFormat.DECIMAL, '%1.%2', 576),
    level(LevelFormat.DECIMAL, '%1.%2.%3', 720),
    level(LevelFormat.DECIMAL, '%1.%2.%3.%4', 864),
  ],
  outline: [
    level(LevelFormat.UPPER_ROMAN, '%1.', 640),
    level(LevelFormat.UPPER_LETTER, '%2.', 480),
    level(LevelFormat.DECIMAL, '%3.', 480),
    level(LevelFormat.LOWER_LETTER, '%4.', 480),
  ],
} satisfies Record<HeadingNumbers, HeadingLevel[]>

/**
 * The numberings of one letter: those of its headings, one that all bulleted lists share, and one for every numbered
 * list, so that each starts afresh.
 */
export function createNumbering(deepest: number, headingNumbers: HeadingNumbers) {
  const levels = Array.from({ length: deepest }, (_, at) => at)
  const style = (at: number) => ({
    paragraph: { indent: { left: LIST_STEP * (at + 1), hanging: LIST_STEP - 60 } },
  })
  const config: NumberingDefinition[] = [
    {
      reference: 'bullets',
      levels: levels.map((at) => ({
        level: at,
        format: LevelFormat.BULLET,
        text: BULLETS[at % BULLETS.length],
        alignment: AlignmentType.LEFT,
        style: style(at),
      })),
    },
    {
      reference: APPENDIX_NUMBERING,
      levels: [
        {
          ...{
            level: 0,
            format: LevelFormat.UPPER_LETTER,
            text: 'Appendix %1\u2002',
            suffix: LevelSuffix.NOTHING,
          },
          style: { paragraph: { indent: { left: 0, firstLine: 0 } }, style: 'AppendixHeading' },
        },
      ],
    },
    ...(headingNumbers === 'none'
      ? []
      : [
          {
            reference: HEADING_NUMBERING,
            levels: HEADING_LEVELS[headingNumbers].map(({ format, text, room }, at) => ({
              ...{ level: at, format, text, alignment: AlignmentType.LEFT },
              style: {
                paragraph: { indent: { left: room, hanging: room } },
                style: `Heading${at + 1}`,
              },
            })),
          },
        ]),
  ]
  let lists = 0
  return {
    config,
    bullets: 'bullets',
    headings: headingNumbers,
    /** The reference of a new numbered list that counts from `start`. */
    numbers(start: number, marker: 'number' | 'letter'): string {
      const reference = `numbers-${++lists}`
      config.push({
        reference,
        levels: levels.map((at) => ({
          level: at,
          format: marker === 'letter' ? LevelFormat.LOWER_LETTER : LevelFormat.DECIMAL,
          text: `%${at + 1}.`,
          start,
          alignment: AlignmentType.LEFT,
          style: style(at),
        })),
      })
      return reference
    },
  }
}
export type Numbering = ReturnType<typeof createNumbering>
