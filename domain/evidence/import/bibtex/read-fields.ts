import { monthNumber } from '../read-date.ts'

/** The fields of an entry by their names in small letters, values still as TeX. */
export type BibtexFields = Map<string, string>

type Reading = {
  fields: BibtexFields
  /** `at` is the offset in the body. */
  problems: { at: number; message: string }[]
}

const NAME = /[a-z][\w.:+/-]*/iy
const BARE = /[^\s,#{}"=]+/y
const BLANK = /[\s,]*/y

const match = (pattern: RegExp, text: string, at: number) => {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}

/** Where a value in braces or quotation marks that opens at `at` ends, its closing sign included; -1 if it never does. */
function endOfValue(text: string, at: number): number {
  const isQuoted = text[at] === '"'
  let depth = isQuoted ? 0 : 1
  for (let place = at + 1; place < text.length; place += 1) {
    const sign = text[place]
    if (sign === '\\') place += 1
    else if (sign === '{') depth += 1
    else if (sign === '}') depth -= 1
    else if (sign === '"' && isQuoted && depth <= 0) return place + 1
    if (sign === '}' && depth === 0 && !isQuoted) return place + 1
  }
  return -1
}

/** A word without braces: a number, or an abbreviation that `@string` or BibTeX itself defines. */
function bareValue(word: string, strings: ReadonlyMap<string, string>): string | null {
  if (/^\d+$/.test(word)) return word
  return strings.get(word.toLowerCase()) ?? (monthNumber(word) === undefined ? null : word)
}

/** Where the fields begin: after the entry's key, if it has one. */
export const afterKey = (body: string): number => {
  const key = /^\s*[^\s,={}"#]*\s*,/.exec(body)
  return key ? key[0].length : 0
}

/** Reads `name = value # value, …` from `from` on. What cannot be read is named, and reading goes on behind it. */
export function readFields(body: string, from: number, strings: ReadonlyMap<string, string>): Reading {
  const fields: BibtexFields = new Map()
  const problems: Reading['problems'] = []
  let at = from
  /** Goes on behind the next comma. */
  const skip = (start: number, message: string) => {
    problems.push({ at: start, message })
    const comma = body.indexOf(',', start)
    at = comma < 0 ? body.length : comma + 1
  }
  while (at < body.length) {
    at += match(BLANK, body, at).length
    if (at >= body.length) break
    const start = at
    const name = match(NAME, body, at).toLowerCase()
    const sign = /\s*=\s*/y
    const equals = name === '' ? '' : match(sign, body, at + name.length)
    if (equals === '') {
      skip(
        start,
        `“${body.slice(start, start + 30).split('\n')[0]}” is not a field. A field reads: title = {…},`,
      )
      continue
    }
    at += name.length + equals.length
    let value = ''
    for (;;) {
      const opening = body[at]
      if (opening === '{' || opening === '"') {
        const end = endOfValue(body, at)
        if (end < 0) {
          const sign = opening === '"' ? 'quotation mark' : 'braces'
          problems.push({
            at: start,
            message: `The value of “${name}” never closes its ${sign}. What could be read of it is kept; look it over.`,
          })
          for (const [saved, words] of salvageFields(body.slice(start)))
            if (!fields.has(saved)) fields.set(saved, words)
          return { fields, problems }
        }
        value += body.slice(at + 1, end - 1)
        at = end
      } else {
        const word = match(BARE, body, at)
        if (word === '') {
          skip(start, `“${name}” has no value.`)
          break
        }
        const known = bareValue(word, strings)
        if (known === null)
          problems.push({
            at,
            message: `“${word}” is an abbreviation that is not defined; it stands as it is.`,
          })
        value += known ?? word
        at += word.length
      }
      const joint = match(/\s*#\s*/y, body, at)
      if (joint === '') break
      at += joint.length
    }
    if (value.trim() !== '' && !fields.has(name)) fields.set(name, value)
  }
  return { fields, problems }
}

/** What can be saved of an entry whose braces do not fit: each line that opens a field, up to the next that does. */
export function salvageFields(body: string): BibtexFields {
  const fields: BibtexFields = new Map()
  const openings = [...body.matchAll(/^[ \t]*(?:[^\s,={}"]*,[ \t]*)?([a-z][\w-]*)[ \t]*=[ \t]*/gim)]
  for (const [place, opening] of openings.entries()) {
    const start = opening.index + opening[0].length
    const raw = body.slice(start, openings[place + 1]?.index ?? body.length).trim()
    const value = raw
      .replace(/[\s,}"]+$/, '')
      .replace(/^[\s{"]+/, '')
      .replace(/(?<!\\)[{}]/g, '')
    const name = (opening[1] ?? '').toLowerCase()
    if (value.trim() !== '' && !fields.has(name)) fields.set(name, value)
  }
  return fields
}
