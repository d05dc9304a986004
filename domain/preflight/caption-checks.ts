import type { CaptionCheckId } from './check-id.ts'
import { altText } from './checks/alt-text.ts'
import { citation } from './checks/citation.ts'
import { confidential } from './checks/confidential.ts'
import { coverText } from './checks/cover-text.ts'
import { docket } from './checks/docket.ts'
import { dueDate } from './checks/due-date.ts'
import { exhibitFiles } from './checks/exhibit-files.ts'
import { exhibitMentions } from './checks/exhibit-mentions.ts'
import { fileTitle } from './checks/file-title.ts'
import { font } from './checks/font.ts'
import { headingOrder } from './checks/heading-order.ts'
import { howToFile } from './checks/how-to-file.ts'
import { identify } from './checks/identify.ts'
import { lengthLimit } from './checks/length-limit.ts'
import { lineSpacing } from './checks/line-spacing.ts'
import { linkText } from './checks/link-text.ts'
import { missingPart } from './checks/missing-part.ts'
import { noticeTitle } from './checks/notice-title.ts'
import { openFields } from './checks/open-fields.ts'
import { openQuestions } from './checks/open-questions.ts'
import { otherLetter } from './checks/other-letter.ts'
import { pageLimit } from './checks/page-limit.ts'
import { questionLabels } from './checks/question-labels.ts'
import { requiredStatement } from './checks/required-statement.ts'
import { rin } from './checks/rin.ts'
import { tableHeader } from './checks/table-header.ts'
import type { Check } from './preflight.ts'

/** What holds a letter to its notice and to the file it becomes. */
export const captionChecks: Record<CaptionCheckId, Check> = {
  'open-fields': openFields,
  'missing-part': missingPart,
  'open-questions': openQuestions,
  'question-labels': questionLabels,
  docket,
  rin,
  citation,
  'notice-title': noticeTitle,
  'other-letter': otherLetter,
  'file-title': fileTitle,
  'required-statement': requiredStatement,
  identify,
  confidential,
  'page-limit': pageLimit,
  'length-limit': lengthLimit,
  font,
  'line-spacing': lineSpacing,
  'how-to-file': howToFile,
  'cover-text': coverText,
  'exhibit-mentions': exhibitMentions,
  'exhibit-files': exhibitFiles,
  'due-date': dueDate,
  'heading-order': headingOrder,
  'alt-text': altText,
  'link-text': linkText,
  'table-header': tableHeader,
}
