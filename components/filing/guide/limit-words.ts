import { measureText } from '#domain/filing/cover-text/measure-text.ts'
import type { FilingProfile, Limit } from '#domain/filing/filing-profile.ts'
import type { FormRow } from '#domain/filing/form/form-sheet.ts'

const NOT_VERIFIED = 'We have not verified this limit; look at the form.'
const count = (number: number) => number.toLocaleString('en-GB')

/** How much of what a form takes a value uses, and plainly where nobody checked that; empty where there is nothing to say. */
export function limitWords({ field, value }: FormRow, { files, form }: FilingProfile): string[] {
  const isUnknown = form?.verified === false
  if (field.value === 'attachments') return fileLimits(files, isUnknown)
  if (value === null) return []
  const { characters, bytes } = measureText(value)
  const known = [
    { limit: field.maxChars, size: characters, unit: 'characters' },
    { limit: field.maxBytes, size: bytes, unit: 'bytes' },
  ].flatMap(({ limit, ...rest }) => (limit ? [{ limit, ...rest }] : []))
  if (known.length === 0) {
    const isTyped = field.choices.length === 0
    return isUnknown && isTyped ? ['We know no limit of this field; look at the form.'] : []
  }
  const words = known
    .map(({ limit, size, unit }) => `${count(size)} of ${count(limit.value)} ${unit}`)
    .join(', ')
  return [`${words}.${known.every(({ limit }) => limit.verified) ? '' : ` ${NOT_VERIFIED}`}`]
}

function fileLimits({ maxFiles, maxBytesEach, types }: FilingProfile['files'], isUnknown: boolean) {
  const say = <T>(limit: Limit<T> | null, words: (value: T) => string) =>
    limit ? [`${words(limit.value)}.${limit.verified ? '' : ` ${NOT_VERIFIED}`}`] : []
  const said = [
    ...say(maxFiles, (most) => `At most ${most} files`),
    ...say(maxBytesEach, (most) => `At most ${count(most / 1024 / 1024)} MB each`),
    ...say(types, (all) => `These types: ${all.join(', ')}`),
  ]
  return maxBytesEach || !isUnknown ? said : [...said, 'We know no limit of their size; look at the form.']
}
