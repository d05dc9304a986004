import { foldWords } from '#domain/evidence/search/fold-words.ts'
import { letterTitle } from '#domain/export/letter-title.ts'
import type { Finding } from '../../finding.ts'
import type { Check } from '../../preflight.ts'

/** Words by which a team tells its own files apart; elsewhere “draft” and “final” are words like any others. */
const OF_THE_TEAM = new RegExp(
  [
    String.raw`^\s*(?:(?:team\s+)?copy\s+of|(?:our\s+|team\s+|rough\s+|first\s+)?(?:copy|draft|template)(?:\s*[:–—-]|(?=\s+(?:of\s+)?(?:comments?|letter|response))(?:\s+of)?)|untitled)`,
    String.raw`\[(?:locked|final|draft|copy|clean|internal|wip|v\.?\s?\d)[^\]]*\]`,
    String.raw`\((?:locked|final|draft|copy|clean|internal|wip|v\.?\s?\d|\d{1,2}\))[^)]*\)?`,
    String.raw`[\s_–—-]+(?:google docs|microsoft word)\s*$`,
    String.raw`(?:[\s_,–—-]+(?:final(?:\s+(?:version|draft))?|draft|copy|clean|redline|wip|v(?:ersion)?\.?\s?\d+(?:\.\d+)*))+\s*$`,
    String.raw`\.(?:docx?|pdf|odt)\s*$`,
  ].join('|'),
  'giu',
)

/** What the file's properties will say: a title fit for a docket, and who wrote the letter. */
export const fileTitle: Check = ({ title, notice, otherNotices, profile }): Finding[] => {
  const filed = letterTitle(notice?.facts ?? null, title)
  const found: Finding[] = []
  const isOwn = filed === title
  if (filed.trim() === '') {
    found.push(say('title', 'The file will have no title. Give the draft one.'))
  } else if (isOwn && filed.search(OF_THE_TEAM) >= 0) {
    const clean = filed
      .replace(OF_THE_TEAM, ' ')
      .replace(/\s+/gu, ' ')
      .replace(/^[\s\-–—:,.]+|[\s\-–—:,]+$/gu, '')
    found.push({
      ...say(
        'title',
        `The file will be called “${filed}”, and so will the letter in public. Give it a title for readers.`,
      ),
      ...(clean !== '' &&
        clean.split(' ').length > 1 && { fix: { kind: 'title', title: clean, label: `Call it “${clean}”` } }),
    })
  }
  const foreign = isOwn ? otherNotices.find((other) => isIn(filed, other.title)) : undefined
  if (foreign) {
    found.push(
      say(
        'other-notice',
        `The draft’s title, which becomes the file’s, names another notice, “${foreign.title}”.`,
      ),
    )
  }
  if (!profile?.organisation.trim()) {
    found.push({
      ...say('author', 'The file will not say who wrote it. Give the organisation’s name in the profile.'),
      ...{ level: 'advice', place: { kind: 'profile' } },
    })
  }
  return found
}

/** Shorter titles are words anybody could use. */
const isIn = (filed: string, title: string): boolean =>
  foldWords(title).split(' ').length > 3 && foldWords(filed).includes(foldWords(title))

const say = (about: string, message: string): Finding => ({
  check: 'file-title',
  level: 'warning',
  about,
  message,
  place: { kind: 'title' },
})
