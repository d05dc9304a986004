/** Checks of what the notice asks of a filing, and of how the file is made. */
export const CAPTION_CHECK_IDS = [
  'open-fields',
  'missing-part',
  'open-questions',
  'question-labels',
  'docket',
  'rin',
  'citation',
  'notice-title',
  'other-letter',
  'file-title',
  'required-statement',
  'identify',
  'confidential',
  'page-limit',
  'length-limit',
  'font',
  'line-spacing',
  'how-to-file',
  'cover-text',
  'exhibit-mentions',
  'exhibit-files',
  'due-date',
  'heading-order',
  'alt-text',
  'link-text',
  'table-header',
] as const
export type CaptionCheckId = (typeof CAPTION_CHECK_IDS)[number]

/** Checks of what the letter says and whose words it says it in. */
export const PROSE_CHECK_IDS = [
  'leftover',
  'personal-data',
  'quotation',
  'unsourced-claim',
  'citation-form',
  'caution',
  'concession',
  'originality',
  'pasted-markup',
  'readability',
] as const
export type ProseCheckId = (typeof PROSE_CHECK_IDS)[number]

/** Every check, in the order their findings are listed. Each has a guide in `templates/checks.yml`. */
export const CHECK_IDS = [...CAPTION_CHECK_IDS, ...PROSE_CHECK_IDS] as const
export type CheckId = (typeof CHECK_IDS)[number]
