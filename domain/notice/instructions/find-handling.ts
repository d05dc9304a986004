import { type Finder, said } from './finder.ts'
import type { Instruction } from './instruction.ts'

const SECRET =
  '(?:confidential|CBI|BCI|CCI|proprietary|privileged|trade secrets?|business[- ](?:sensitive|proprietary)|commercially sensitive|classified)'
const FORBIDDEN = new RegExp(
  `\\b(?:(?:do|does|should|must|may|shall|can)(?: ?not|n[’']t)|cannot|please (?:do not|refrain from)|avoid|refrain from|not to) (?:be )?(?:\\p{L}+ ){0,2}?(?:includ|submit|send|contain|provid|disclos|fil|post|upload|enter|put)\\p{L}*\\b[^.;]{0,140}?\\b${SECRET}`,
  'iu',
)
const FORBIDDEN_PASSIVE = new RegExp(
  `\\b${SECRET}\\b[^.;]{0,90}\\b(?:should|must|may|will|can)(?: ?not|n[’']t) be (?:includ|submit|sent|contain|provid|accept|fil|post|consider)\\p{L}*|\\bno (?:business )?${SECRET}\\b[^.;]{0,160}\\b(?:(?:may|should|will|can) )?be (?:includ|submit|accept|fil)\\p{L}*`,
  'iu',
)
const MARKED = new RegExp(
  `\\b(?:mark(?:ed|ing)?|label(?:l?ed|ling)?|identif(?:y|ied|ying)|designat(?:e|ed|ing)|indicat(?:e|ed|ing)|stamp(?:ed)?|highlight(?:ed)?|bracket(?:ed)?)\\b[^.;]{0,120}?\\b${SECRET}|\\b${SECRET}\\b[^.;]{0,120}?\\b(?:must|should|may|shall|please)\\b[^.;]{0,40}?\\b(?:marked|labell?ed|identified|designated|stamped|bracketed|redacted|separate)|\\bseeking confidential treatment\\b|\\brequest(?:s|ing)? confidential treatment\\b`,
  'iu',
)

/** Comments that come after the day, not those that came in time. */
const LATE =
  /\b(?:late(?:[- ]filed|[- ]submitted|, untimely filed)? (?:comments?|responses?|submissions?|filings?)|(?:comments?|responses?|submissions?|evidence|representations|input)\b[^.;]{0,60}\b(?:received|submitted|filed|sent|made|postmarked|arriving|arrive)\b[^.;]{0,30}\bafter\b)/iu
const IF_IT_CAN =
  /\b(?:(?:to the )?extent (?:practicable|practical|possible|feasible)|if (?:it is )?(?:practicable|practical|possible|time permits)|as time (?:permits|allows)|where (?:possible|practicable)|may (?:not )?(?:be|consider)|cannot be (?:ensured|guaranteed|assured)|(?:not|no) (?:be )?(?:required|obliged|obligated|guarantee\p{L}*|assured?)|at (?:its|our|the \p{L}+['’]s) discretion|might not)\b/iu
const NOT_TAKEN =
  /\b(?:will|shall|can|are|is|does|do)(?: ?not|n[’']t) (?:be )?(?:consider|accept|review|read|tak|includ)\p{L}*|\bcannot (?:be )?(?:consider|accept)|\b(?:disregarded|rejected|returned unread)\b/iu
const TAKEN = /\b(?:will|shall)(?: also)? (?:be )?(?:consider|accept)\p{L}*/iu

/** What happens to what is confidential and to what comes late. */
export const findHandling: Finder = (saying) => {
  const found: Instruction[] = []
  const { text } = saying
  if (FORBIDDEN.test(text) || FORBIDDEN_PASSIVE.test(text))
    found.push({ kind: 'confidential', rule: 'forbidden', ...said(saying) })
  else if (MARKED.test(text)) found.push({ kind: 'confidential', rule: 'marked', ...said(saying) })
  if (LATE.test(text)) {
    const rule = IF_IT_CAN.test(text)
      ? 'if-practicable'
      : NOT_TAKEN.test(text)
        ? 'refused'
        : TAKEN.test(text)
          ? 'considered'
          : null
    if (rule) found.push({ kind: 'late-comments', rule, ...said(saying) })
  }
  return found
}
