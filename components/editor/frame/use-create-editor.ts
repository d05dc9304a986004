import { Editor } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret'
import { useEffect, useRef, useState } from 'react'
import type { LetterChecks } from '#components/preflight/letter-checks.ts'
import { type CautionFinder, createCautionFinder } from '#domain/draft/reading/find-cautions.ts'
import { YDOC } from '#domain/draft/ydoc.ts'
import type { Speaker } from '#domain/library/conditions.ts'
import type { Library } from '#domain/library/library.ts'
import type { NoticeRecord } from '#domain/notice/notice-record.ts'
import type { CopyInHand } from '../bring-back/copy-in-hand.ts'
import { fetchUnknownSources } from '../citing/fetch-unknown-sources.ts'
import { followStyle, type LoadStyle } from '../citing/follow-style.ts'
import { LetterSources } from '../citing/letter-sources.ts'
import type { DraftRoom } from '../collab/use-draft-room.ts'
import { LetterQuestions } from '../coverage/letter-questions.ts'
import type { LetterEditor } from '../editor-context.ts'
import type { ExhibitUrls, LetterEvidence, LetterLogoImage, LetterPreview } from '../editor-props.ts'
import { ExhibitUploads } from '../exhibits/exhibit-uploads.ts'
import { CitationWords } from '../extensions/citation-words.ts'
import { editorExtensions } from '../extensions/editor-extensions.ts'
import { ExhibitList } from '../extensions/exhibit-list.ts'
import { FieldValues } from '../extensions/field-values.ts'
import { LetterOnPage, type YMapping } from '../extensions/letter-on-page.ts'
import type { PictureWords } from '../extensions/picture-view.ts'
import { fieldLabels } from '../field-labels.ts'
import { openChecks } from '../findings/open-checks.ts'
import { LetterSurvey } from '../findings/survey.ts'
import { LetterFiling } from '../live/letter-filing.ts'
import { LetterSettings } from '../live/letter-settings.ts'
import { LiveValue } from '../live/live-value.ts'
import { openPages } from '../pages/open-pages.ts'
import type { LoadRevision } from '../passages/load-revision.ts'

type Options = {
  room: Pick<DraftRoom, 'ydoc' | 'provider' | 'awareness' | 'canWrite'>
  library: Library
  notice: NoticeRecord | null
  draftId: string
  title: string
  evidence: LetterEvidence
  checks: LetterChecks
  loadStyle: LoadStyle
  frameId: string
  speaker: Speaker
  logo: LetterLogoImage | null
  exhibitUrls: ExhibitUrls
  loadRevision: LoadRevision
  preview: LetterPreview
  onOpenField: (id: string, anchor: HTMLElement) => void
  onEditPicture: (pos: number, words: PictureWords) => void
  onMessage: (message: string) => void
}

/** A right that changes makes a new editor; anything else changes nothing, so typing never waits for React. */
export function useCreateEditor(options: Options): LetterEditor | null {
  const { ydoc, provider, awareness, canWrite } = options.room
  const latest = useRef(options)
  latest.current = options
  const [letter, setLetter] = useState<LetterEditor | null>(null)

  useEffect(() => {
    const { library, notice, draftId, evidence, checks, loadStyle, frameId, speaker } = latest.current
    const { logo, exhibitUrls, preview } = latest.current
    let finder = createCautionFinder(library)
    const findCautions: CautionFinder = (node) => finder(node)
    const values = new FieldValues(ydoc)
    const exhibits = new ExhibitList(ydoc)
    const sources = new LetterSources(library.sources)
    const words = new CitationWords(library.sources)
    const settings = new LetterSettings(ydoc)
    const filing = new LetterFiling(ydoc)
    const questions = new LetterQuestions(ydoc, notice?.questions ?? [], values, settings)
    const fragment = ydoc.getXmlFragment(YDOC.letter)
    const mapping: YMapping = new Map()
    const labelOf = fieldLabels(library.fields, notice?.questions ?? [])
    const editor = new Editor({
      editable: canWrite,
      extensions: [
        ...editorExtensions({
          values,
          exhibits,
          words,
          labelOf,
          findCautions,
          questions,
          onOpenField: (id, anchor) => latest.current.onOpenField(id, anchor),
          settings,
          onEditPicture: (pos, words) => latest.current.onEditPicture(pos, words),
          onMessage: (message) => latest.current.onMessage(message),
        }),
        LetterOnPage.configure({ fragment, mapping }),
        Collaboration.configure({ fragment, ySyncOptions: { mapping } }),
        CollaborationCaret.configure({ provider, user: awareness.getLocalState()?.user ?? {} }),
      ],
      editorProps: {
        // What is jumped to should not stick to the edge of the window, where a popover has no room.
        scrollMargin: { top: 80, bottom: 160, left: 5, right: 5 },
        scrollThreshold: { top: 40, bottom: 80, left: 0, right: 0 },
        attributes: {
          'aria-label': 'Letter',
          class: 'letter',
          ...(canWrite
            ? { role: 'textbox', 'aria-multiline': 'true', spellcheck: 'true' }
            : { role: 'article', tabindex: '0' }),
        },
      },
    })
    const frame = library.frames.find(({ id }) => id === frameId) ?? null
    const survey = new LetterSurvey(editor, values, { arguments: library.arguments }, settings)
    const stopStyle = followStyle(words, { draftId, settings, sources, load: loadStyle })
    const stopFinder = sources.subscribe(() => {
      finder = createCautionFinder({ ...library, sources: sources.get() })
    })
    const stopSources = fetchUnknownSources(survey, sources, { draftId, load: evidence.loadSources })
    const letterPages = openPages({ editor, preview, notice, watch: [values, settings, questions, exhibits] })
    const { close: closeChecks, ...checking } = openChecks({
      ...{ editor, draftId, values, exhibits, settings, questions, sources, survey, library, notice, frame },
      ...{ findCautions, checks, filing, letterPages },
      title: () => latest.current.title,
    })
    const loadRevision: LoadRevision = (input) => latest.current.loadRevision(input)
    const given = { library, notice, evidence, labelOf, findCautions, speaker, loadRevision }
    const uploads = new ExhibitUploads(exhibitUrls.ofDraft, exhibits)
    const attached = { exhibits, uploads, exhibitUrls, logo }
    const shared = { editor, draftId, values, words, settings, questions, survey, sources, checks, filing }
    const copyInHand = new LiveValue<CopyInHand | null>(null)
    setLetter({ ...shared, copyInHand, ...attached, ...checking, ...given, letterPages, preview })
    return () => {
      stopStyle()
      stopSources()
      stopFinder()
      setLetter(null)
      closeChecks()
      letterPages.destroy()
      survey.destroy()
      editor.destroy()
    }
  }, [ydoc, provider, awareness, canWrite])
  useEffect(() => {
    // Renamed since: whatever is said of the title is no longer so.
    if (options.title !== '') letter?.live.checkSoon()
  }, [letter, options.title])
  return letter
}
