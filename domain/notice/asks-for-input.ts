/** Who asks: the agency by a pronoun, by what it is, by its initials or name, or through its paper. */
const SUBJECT =
  "(?:\\bwe|\\b(?:the|this|these|our|each) (?:\\w+ )?(?:agenc(?:y|ies)|offices?|departments?|commissions?|bureaus?|boards?|committees?|services?|administrations?|authorit(?:y|ies)|councils?|institutes?|governments?|groups?|notice|requests?|document|paper|proposal|consultation|inquiry|RFI|RFC|ANPRM|NPRM|NOI)|\\b(?!The\\b|This\\b|If\\b)\\p{Lu}[\\p{L}.&’'-]*(?: \\([\\p{Lu}\\d-]+\\))?)"
const ADVERBS =
  '(?:\\s+(?:also|therefore|thus|further|now|hereby|specifically|particularly|especially|additionally|accordingly|again|in particular|in addition))*,?'
const VERB =
  '(?:seeks?|solicits?|requests?|invites?|welcomes?|encourages?|asks?(?: for)?|calls? for|(?:(?:is|are|am)(?: also| particularly| especially| specifically| further| now)*|also is|also are) (?:seeking|soliciting|requesting|inviting|asking for|interested in|looking for)|(?:has|have) (?:a )?particular interest in|would (?:also |particularly |especially )*(?:like|appreciate|welcome|be (?:particularly |especially |also )?interested in))'
const WHAT =
  '(?:comments?|information|input|feedback|views?|data|examples?|suggestions?|hearing|perspectives?|recommendations?|opinions?|evidence|responses?|details|estimates|insights?|advice)'
/** What may stand between the verb and its object; `that` opens another clause, with another object. */
const BETWEEN = '(?:\\s+(?:(?!that\\b)[^.;:?\\s]+\\s+){0,14}?|\\s+)'

const REQUEST = new RegExp(`${SUBJECT}${ADVERBS}\\s+${VERB}${BETWEEN}${WHAT}\\b`, 'u')
const PASSIVE = new RegExp(
  `\\b${WHAT}\\b(?:[^.;:?]{0,40}?\\b(?:is|are)(?: also| particularly| specifically| especially| hereby)* (?:requested|invited|sought|solicited|welcomed?|encouraged)\\b|[^.;:?]{0,160}?\\bwould be(?: also| particularly| especially| most| very| greatly)* (?:helpful|useful|appreciated|welcomed?)\\b)`,
  'iu',
)
const EARLIER =
  /\b(?:previously|earlier|had|was|were|have) (?:also )?(?:requested|solicited|sought|invited)\b/iu

/** True when a sentence asks its reader for something, now, in the agency's own voice. */
export const asksForInput = (sentence: string): boolean =>
  (REQUEST.test(lowerStart(sentence)) || PASSIVE.test(sentence)) && !EARLIER.test(sentence)

/** `We seek` as `we seek`: the first letter of a sentence says nothing about its subject. */
const lowerStart = (sentence: string) =>
  sentence
    .replace(/^(?:We|The|This|These|Our|Each)\b/u, (word) => word.toLowerCase())
    .replace(/(?<=[.,;:]\s)(?:We|The|This)\b/gu, (word) => word.toLowerCase())
