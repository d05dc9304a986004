import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Letter } from '../letter.ts'
import { type Coverage, glyphCoverage } from './glyph-coverage.ts'

type Typeface = { family: string; files: string[] }

const FACES = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']
const files = (folder: string, name: string, faces: readonly string[]) =>
  faces.map((face) => `@expo-google-fonts/${folder}/${face}/${name}_${face}.ttf`)

const CHOICES = {
  tinos: { family: 'Tinos', files: files('tinos', 'Tinos', FACES) },
  'source-serif': { family: 'Source Serif 4', files: files('source-serif-4', 'SourceSerif4', FACES) },
} satisfies Record<Letter['face'], Typeface>

/** For what the chosen face lacks, in the order they are asked. */
const FALLBACKS: readonly Typeface[] = [
  CHOICES.tinos,
  {
    family: 'Noto Naskh Arabic',
    files: files('noto-naskh-arabic', 'NotoNaskhArabic', ['400Regular', '700Bold']),
  },
  { family: 'Noto Serif SC', files: files('noto-serif-sc', 'NotoSerifSC', ['400Regular', '700Bold']) },
  { family: 'Noto Emoji', files: files('noto-emoji', 'NotoEmoji', ['400Regular']) },
  { family: 'NanumMyeongjo', files: files('nanum-myeongjo', 'NanumMyeongjo', ['400Regular', '700Bold']) },
]

/** Part of the compiler itself, so the same on every machine; we cannot look into them, only ask the compiler. */
const BUILT_IN = ['Libertinus Serif', 'New Computer Modern Math', 'DejaVu Sans Mono']

/** Latin letters and common signs, which both faces have: words of these alone need no looking up. */
const UNCOMMON =
  /[^\u0020-\u017e\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\p{Default_Ignorable_Code_Point}\s]/gu

export type Typefaces = {
  /** Families in the order a character looks for its sign. */
  families: string[]
  blobs: Buffer[]
  /** Characters that none of our files has; the compiler's own typefaces may. */
  unknown: string[]
}

/** The typefaces that set some words: the chosen one, and the others only where they are needed, because they are large. */
export function typefacesFor(face: Letter['face'], words: string): Typefaces {
  const chosen = CHOICES[face]
  const wanted = new Set<Typeface>([chosen])
  const unknown: string[] = []
  // The setter puts letters together out of their parts where a typeface has them whole.
  for (const character of new Set(words.normalize('NFC').match(UNCOMMON) ?? [])) {
    const code = character.codePointAt(0) ?? 0
    const found = [chosen, ...FALLBACKS].find((typeface) => coverageOf(typeface)(code))
    if (found) wanted.add(found)
    else unknown.push(character)
  }
  const ordered = [chosen, ...FALLBACKS].filter((typeface) => wanted.has(typeface))
  return {
    families: [...new Set([...ordered.map(({ family }) => family), ...BUILT_IN])],
    blobs: [...new Set(ordered)].flatMap((typeface) => typeface.files.map(read)),
    unknown,
  }
}

const { resolve } = createRequire(import.meta.url)
const read = (file: string): Buffer => readFileSync(resolve(file))

const coverages = new Map<string, Coverage>()

function coverageOf({ family, files: [first = ''] }: Typeface): Coverage {
  const coverage = coverages.get(family) ?? glyphCoverage(read(first))
  coverages.set(family, coverage)
  return coverage
}
