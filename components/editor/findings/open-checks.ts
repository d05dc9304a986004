import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { LetterChecks } from '#components/preflight/letter-checks.ts'
import type { LetterFrame } from '#domain/draft/assemble/letter-frame.ts'
import type { CautionFinder } from '#domain/draft/reading/find-cautions.ts'
import { withExhibits } from '#domain/draft/reading/stand-ins.ts'
import { coverTextOf, filingProfileOf } from '#domain/filing/cover-text/cover-text.ts'
import type { Library } from '#domain/library/library.ts'
import type { NoticeRecord } from '#domain/notice/notice-record.ts'
import type { FindingOverride } from '#domain/preflight/finding-override.ts'
import type { OriginalityReport } from '#domain/preflight/originality/originality-report.ts'
import { fetchSourceTexts, type SourceTexts } from '../citing/fetch-source-texts.ts'
import type { LetterSources } from '../citing/letter-sources.ts'
import type { LetterQuestions } from '../coverage/letter-questions.ts'
import type { ExhibitList } from '../extensions/exhibit-list.ts'
import type { FieldValues } from '../extensions/field-values.ts'
import type { LetterFiling } from '../live/letter-filing.ts'
import type { LetterSettings } from '../live/letter-settings.ts'
import { LiveValue } from '../live/live-value.ts'
import type { LetterPages } from '../pages/letter-pages.ts'
import { LiveChecks } from './live-checks.ts'
import type { LetterSurvey } from './survey.ts'

type Options = {
  editor: Editor
  letterPages: LetterPages
  questions: LetterQuestions
  draftId: string
  values: FieldValues
  exhibits: ExhibitList
  settings: LetterSettings
  filing: LetterFiling
  sources: LetterSources
  survey: LetterSurvey
  library: Library
  notice: NoticeRecord | null
  frame: LetterFrame | null
  findCautions: CautionFinder
  checks: LetterChecks
  title: () => string
}

/** Starts checking an open letter against everything known of it; `close` ends it. */
export function openChecks(options: Options) {
  const {
    editor,
    letterPages,
    questions,
    draftId,
    values,
    exhibits,
    settings,
    sources,
    survey,
    library,
    notice,
    frame,
    checks,
  } = options
  const overrides = new LiveValue<readonly FindingOverride[]>(checks.overrides)
  const pages = new LiveValue(letterPages.get().count)
  const stopPages = letterPages.subscribe(() => pages.set(letterPages.get().count))
  const originality = new LiveValue<OriginalityReport | null>(null)
  const currentFinding = new LiveValue<string | null>(null)
  const texts = new LiveValue<SourceTexts>({})
  const facts = notice?.facts ?? null
  const forTheForm = (doc: Node) => {
    const choices = options.filing.get()
    const filing = filingProfileOf(choices, library.filingProfiles, facts)
    const letter = {
      doc,
      values: values.all(),
      exhibits: exhibits.all(),
      facts,
      profile: checks.profile,
    }
    return { filing, coverText: coverTextOf(letter, choices, filing)?.text ?? null }
  }
  const standIns = keptPair(withExhibits)
  const live = new LiveChecks({
    editor,
    read: (doc) => ({
      doc,
      values: standIns(values.all(), exhibits.all()),
      exhibits: exhibits.all(),
      settings: settings.get(),
      title: options.title(),
      skipped: questions.skipped(),
      notice,
      otherNotices: checks.otherNotices,
      profile: checks.profile,
      frame,
      sources: sources.get(),
      sourceTexts: texts.get(),
      arguments: library.arguments,
      findCautions: options.findCautions,
      pages: pages.get(),
      originality: originality.get(),
      ...forTheForm(doc),
      now: new Date(),
    }),
    // The questions hear of values and settings too.
    watch: [questions, exhibits, sources, texts, pages, originality, options.filing].map(
      ({ subscribe }) => subscribe,
    ),
  })
  const stopTexts = fetchSourceTexts(survey, texts, { draftId, load: checks.actions.loadSourceTexts })
  const close = () => {
    stopTexts()
    stopPages()
    live.destroy()
  }
  return { live, overrides, currentFinding, originality, close }
}

/** `make` of two things, which gives the same answer for as long as both are the same. */
function keptPair<A, B, T>(make: (a: A, b: B) => T): (a: A, b: B) => T {
  let last: { a: A; b: B; made: T } | undefined
  return (a, b) => {
    if (last?.a !== a || last.b !== b) last = { a, b, made: make(a, b) }
    return last.made
  }
}
