import type { Extensions } from '@tiptap/core'
import { ListKeymap } from '@tiptap/extension-list'
import { Dropcursor, Gapcursor } from '@tiptap/extensions'
import type { CautionFinder } from '#domain/draft/reading/find-cautions.ts'
import { draftExtensions, TableNode } from '#domain/draft/schema.ts'
import type { LetterQuestions } from '../coverage/letter-questions.ts'
import type { LetterSettings } from '../live/letter-settings.ts'
import { BlockKeys } from './block-keys.ts'
import { BlockProvenance } from './block-provenance.ts'
import { BlockViews } from './block-views.ts'
import { CautionMarks } from './caution-marks.ts'
import type { CitationWords } from './citation-words.ts'
import { Citations } from './citations.ts'
import { ContentsView } from './contents.ts'
import type { ExhibitList } from './exhibit-list.ts'
import { Exhibits } from './exhibits.ts'
import type { FieldValues } from './field-values.ts'
import { Fields } from './fields.ts'
import { FindingMark } from './finding-mark.ts'
import { Footnotes } from './footnotes.ts'
import { headingWords } from './heading-words.ts'
import { LetterNumbers } from './letter-numbers.ts'
import type { PictureWords } from './picture-view.ts'
import { QuestionDrop } from './question-drop.ts'
import { QuestionsAnsweredView } from './questions-answered.ts'
import { tableView } from './table-view.ts'
import { TextMarks } from './text-marks.ts'
import { WordPaste } from './word-paste.ts'

export type EditorExtensionOptions = {
  values: FieldValues
  words: CitationWords
  labelOf: (fieldId: string) => string
  findCautions: CautionFinder
  questions: LetterQuestions
  exhibits: ExhibitList
  settings: Pick<LetterSettings, 'get' | 'subscribe'>
  /** Opens the window in which a blank is filled. */
  onOpenField: (id: string, anchor: HTMLElement) => void
  onEditPicture: (pos: number, words: PictureWords) => void
  /** Says something in passing, for example that pictures were left out of a paste. */
  onMessage: (message: string) => void
}

// Tables come with a view of their own, which a plugin's would lose against.
const LetterTable = TableNode.extend({
  addNodeView:
    () =>
    ({ node }) =>
      tableView(node),
})

/** The domain's schema with the views and keys of the editor on top; it adds no node, mark or attribute. */
export const editorExtensions = (options: EditorExtensionOptions): Extensions => [
  ...draftExtensions.map((extension) => (extension.name === 'table' ? LetterTable : extension)),
  Footnotes.configure({ words: options.words }),
  Fields.configure({ values: options.values, labelOf: options.labelOf, onOpen: options.onOpenField }),
  Citations.configure({ words: options.words }),
  FindingMark,
  CautionMarks.configure({ find: options.findCautions }),
  BlockViews.configure({ onEditPicture: options.onEditPicture }),
  ContentsView.configure({ settings: options.settings, words: headingWords(options) }),
  LetterNumbers.configure({ settings: options.settings }),
  QuestionsAnsweredView.configure({ questions: options.questions }),
  Exhibits.configure({ exhibits: options.exhibits }),
  QuestionDrop,
  BlockProvenance,
  BlockKeys,
  TextMarks,
  WordPaste.configure({ onMessage: options.onMessage }),
  ListKeymap.configure({
    listTypes: [{ itemName: 'listItem', wrapperNames: ['bulletList', 'orderedList'] }],
  }),
  Gapcursor,
  Dropcursor.configure({ color: 'var(--color-accent)', width: 2 }),
]
