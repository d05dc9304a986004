import type { CaptionCheckId } from './check-id.ts'
import { altText } from './checks/access/alt-text.ts'
import { headingOrder } from './checks/access/heading-order.ts'
import { linkText } from './checks/access/link-text.ts'
import { tableHeader } from './checks/access/table-header.ts'
import { docket } from './checks/notice/docket.ts'
import { dueDate } from './checks/notice/due-date.ts'
import { howToFile } from './checks/notice/how-to-file.ts'
import { identify } from './checks/notice/identify.ts'
import { noticeTitle } from './checks/notice/notice-title.ts'
import { openQuestions } from './checks/notice/open-questions.ts'
import { otherLetter } from './checks/notice/other-letter.ts'
import { questionLabels } from './checks/notice/question-labels.ts'
import { requiredStatement } from './checks/notice/required-statement.ts'
import { rin } from './checks/notice/rin.ts'
import { fileTitle } from './checks/page/file-title.ts'
import { font } from './checks/page/font.ts'
import { lengthLimit } from './checks/page/length-limit.ts'
import { lineSpacing } from './checks/page/line-spacing.ts'
import { pageLimit } from './checks/page/page-limit.ts'
import { citation } from './checks/sources/citation.ts'
import { coverText } from './checks/whole/cover-text.ts'
import { exhibitFiles } from './checks/whole/exhibit-files.ts'
import { exhibitMentions } from './checks/whole/exhibit-mentions.ts'
import { missingPart } from './checks/whole/missing-part.ts'
import { openFields } from './checks/whole/open-fields.ts'
import { confidential } from './checks/wording/confidential.ts'
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
