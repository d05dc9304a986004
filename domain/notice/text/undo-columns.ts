/** A line of a caption's left column, the column of brackets that closes it, and the right column. */
const CAPTION_LINE = /^(?<left>(?:.*\S)?)(?:\s{2,}|^\s*)\)(?:\s{2,}(?<right>\S.*))?\s*$/u

/**
 * The caption of a proceeding is set in two columns parted by a column of brackets, `In the Matter of ) Docket No. 7`:
 * here the left column comes first, its lines joined up to each empty one, and then the lines of the right.
 */
export function undoColumns(lines: string[]): string[] {
  const done: string[] = []
  let left: string[] = []
  let right: string[] = []
  const close = () => {
    if (left.length > 0)
      done.push(
        ...left
          .join('\n')
          .trim()
          .split(/\n{2,}/u)
          .flatMap(asParagraph),
        ...right,
        '',
      )
    left = []
    right = []
  }
  lines.forEach((line, index) => {
    const columns = CAPTION_LINE.exec(line)?.groups
    if (columns && (left.length > 0 || CAPTION_LINE.test(lines[index + 1] ?? ''))) {
      left.push((columns.left ?? '').trim())
      right.push(columns.right ?? '')
    } else {
      close()
      done.push(line)
    }
  })
  close()
  return done
}

const asParagraph = (words: string) => [words.replaceAll('\n', ' '), '']
