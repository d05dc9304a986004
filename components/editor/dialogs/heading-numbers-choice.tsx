'use client'

import { RadioGroup, RadioGroupItem } from '#components/ui/radio-group.tsx'
import {
  HEADING_NUMBERS,
  type HeadingNumbers,
  headingNumbers,
} from '#domain/draft/numbers/heading-numbers.ts'

const TITLES = {
  none: 'No numbers',
  decimal: 'Decimal',
  outline: 'Outline, as in briefs',
} satisfies Record<HeadingNumbers, string>

/** A few headings of a letter with their levels. */
const SAMPLE: readonly [number, string][] = [
  [1, 'Comments'],
  [2, 'Costs'],
  [3, 'Small operators'],
]

function sampleOf(style: HeadingNumbers): string {
  const numberOf = headingNumbers(style)
  return SAMPLE.map(([level, words]) => [numberOf('section', level), words].filter(Boolean).join(' ')).join(
    ' · ',
  )
}

type Props = { value: HeadingNumbers; onChoose: (style: HeadingNumbers) => void }

/** How the letter's sections are numbered, each way with a sample. */
export function HeadingNumbersChoice({ value, onChoose }: Props) {
  const choose = (chosen: string) => {
    const style = HEADING_NUMBERS.find((each) => each === chosen)
    if (style) onChoose(style)
  }
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1.5 font-medium text-sm">Numbers before headings</legend>
      <RadioGroup aria-label="Numbers before headings" value={value} onValueChange={choose}>
        {HEADING_NUMBERS.map((style) => (
          <RadioGroupItem
            key={style}
            value={style}
            label={TITLES[style]}
            hint={<span className="font-serif text-ink">{sampleOf(style)}</span>}
          />
        ))}
      </RadioGroup>
    </fieldset>
  )
}
