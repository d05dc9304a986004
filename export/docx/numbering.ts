import { AlignmentType, LevelFormat, type NumberingDefinition } from 'docx'

/** Twips a list moves to the right at each depth. */
export const LIST_STEP = 400
const BULLETS = ['•', '–', '▪']

/** The numberings of one letter: all bulleted lists share one, every numbered list has its own, so each starts afresh. */
export function createNumbering(deepest: number) {
  const levels = Array.from({ length: deepest }, (_, level) => level)
  const style = (level: number) => ({
    paragraph: { indent: { left: LIST_STEP * (level + 1), hanging: LIST_STEP - 60 } },
  })
  const config: NumberingDefinition[] = [
    {
      reference: 'bullets',
      levels: levels.map((level) => ({
        level,
        format: LevelFormat.BULLET,
        text: BULLETS[level % BULLETS.length],
        alignment: AlignmentType.LEFT,
        style: style(level),
      })),
    },
  ]
  return {
    config,
    bullets: 'bullets',
    /** The reference of a new numbered list that counts from `start`. */
    numbers(start: number, marker: 'number' | 'letter'): string {
      const reference = `numbers-${config.length}`
      config.push({
        reference,
        levels: levels.map((level) => ({
          level,
          format: marker === 'letter' ? LevelFormat.LOWER_LETTER : LevelFormat.DECIMAL,
          text: `%${level + 1}.`,
          start,
          alignment: AlignmentType.LEFT,
          style: style(level),
        })),
      })
      return reference
    },
  }
}
export type Numbering = ReturnType<typeof createNumbering>
