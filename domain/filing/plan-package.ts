import { extensionOf } from './exhibit-file.ts'
import { exhibitName } from './exhibit-name.ts'
import type { FilingProfile, Limit } from './filing-profile.ts'
import type { FiledFileRole } from './filing-record.ts'

/** A file that goes to the agency, before its bytes are put beside it; `bytes` is its size. */
export type PlannedFile = { role: FiledFileRole; name: string; bytes: number }
/** An exhibit as it is to be named: its place among the others, from 0. */
export type PlannedExhibit = { fileName: string; caption: string; bytes: number }

export type PackagePlan = {
  /** The letter's files and then the exhibits in their order, no two with one name. */
  attachments: PlannedFile[]
  /** Why the form will not take them, as sentences; with any of these there is no package. */
  problems: string[]
  /** What nobody checked the form for. */
  warnings: string[]
}

/** Names the files of a filing by the rule of its form and holds them to what the form takes. */
export function planPackage(
  filing: FilingProfile,
  letter: readonly PlannedFile[],
  exhibits: readonly PlannedExhibit[],
): PackagePlan {
  const { maxFiles, maxBytesEach, types, exhibitName: pattern } = filing.files
  const named = exhibits.map(
    ({ fileName, caption, bytes }, index): PlannedFile => ({
      ...{ role: 'exhibit', bytes },
      name: exhibitName(pattern, { index, caption, extension: extensionOf(fileName) }),
    }),
  )
  const attachments = withOwnNames([...letter, ...named])
  const problems: string[] = []
  const warnings: string[] = []
  const say = (limit: Limit<unknown>, words: string, whatToDo: string) =>
    limit.verified
      ? problems.push(`${words}. ${whatToDo}`)
      : warnings.push(`${words}, as is often said; that was not checked.`)

  if (maxFiles && attachments.length > maxFiles.value)
    say(
      maxFiles,
      `There are ${attachments.length} files, and ${filing.title} takes ${maxFiles.value}`,
      'Join some exhibits into one file.',
    )
  for (const { name, bytes } of attachments) {
    if (maxBytesEach && bytes > maxBytesEach.value)
      say(
        maxBytesEach,
        `“${name}” has ${megabytes(bytes)} MB, and ${filing.title} takes ${megabytes(maxBytesEach.value)} MB a file`,
        'Make it smaller or split it.',
      )
    const type = extensionOf(name)
    if (types && !types.value.includes(type))
      say(
        types,
        `“${name}” is a file of a type that ${filing.title} does not take`,
        `Save it as one of these: ${types.value.join(', ')}.`,
      )
  }
  return { attachments, problems, warnings }
}

/** Files in one folder need names of their own, also where capitals do not count. */
function withOwnNames(files: readonly PlannedFile[]): PlannedFile[] {
  const taken = new Set<string>(OWN_FILES)
  return files.map((file) => {
    let { name } = file
    const dot = name.lastIndexOf('.')
    for (let again = 2; taken.has(name.toLowerCase()); again += 1)
      name = `${file.name.slice(0, dot)} (${again})${file.name.slice(dot)}`
    taken.add(name.toLowerCase())
    return { ...file, name }
  })
}

/** What the package calls the files it adds for whoever files. */
export const PACKAGE_FILES = {
  'cover-text': 'cover-text.txt',
  'form-sheet': 'form-sheet.txt',
  checklist: 'checklist.txt',
  manifest: 'manifest.json',
} as const
const OWN_FILES: readonly string[] = Object.values(PACKAGE_FILES)

const megabytes = (bytes: number) => (Math.ceil((bytes / 1024 / 1024) * 10) / 10).toLocaleString('en-US')
