import { FILING_FORMATS, type FilingFormat } from '#domain/export/export-progress.ts'
import { type Instruction, instructionsOf } from '#domain/notice/instructions/instruction.ts'
import type { Finding } from '../../finding.ts'
import type { Check } from '../../preflight.ts'

const CALLED: Readonly<Record<FilingFormat, string>> = { pdf: 'PDF', docx: 'Word' }

/** What the notice asks of a filing that the letter cannot show: to be remembered, each once. */
export const howToFile: Check = ({ notice, settings }): Finding[] => {
  const all = notice?.facts.instructions ?? []
  const found = [
    ...instructionsOf(all, 'file-format').flatMap((each) => formats(each)),
    ...instructionsOf(all, 'file-name').map((each) =>
      remember(each, `Name the file as the notice asks: ${each.pattern}`),
    ),
    ...instructionsOf(all, 'subject-line').map((each) =>
      remember(each, `Use the subject line that the notice asks for: ${each.subject}`),
    ),
    ...instructionsOf(all, 'copies')
      .filter(({ count }) => count > 1)
      .map((each) => remember(each, `The notice asks for ${each.count} copies.`)),
    ...instructionsOf(all, 'language')
      .filter(({ language }) => !(/\benglish\b/iu.test(language) && settings.language.startsWith('en')))
      .map((each) => remember(each, `The notice asks for letters in ${each.language}.`)),
  ]
  return [...new Map(found.map((finding) => [finding.about, finding])).values()]
}

/** Which of the formats made here the notice does not take; nothing when it takes both. */
function formats(asked: Extract<Instruction, { kind: 'file-format' }>): Finding[] {
  const { accepted, refused } = asked
  const takes = (format: FilingFormat) =>
    !refused.includes(format) && (accepted.length === 0 || accepted.includes(format))
  const taken = FILING_FORMATS.filter(takes)
  const [first] = taken
  if (taken.length === FILING_FORMATS.length) return []
  if (first) return [remember(asked, `The notice takes ${CALLED[first]} files. Export the letter as one.`)]
  const wanted =
    accepted.length > 0 ? `takes only ${accepted.join(', ')}` : 'takes neither PDF nor Word files'
  const message = `The notice ${wanted}. Export the letter for Word and save it in another format from there.`
  return [{ ...remember(asked, message), level: 'warning' }]
}

const remember = ({ kind, span }: Instruction, message: string): Finding => ({
  check: 'how-to-file',
  level: 'advice',
  about: kind,
  message,
  place: { kind: 'notice' },
  ...(span && { asked: span }),
})
