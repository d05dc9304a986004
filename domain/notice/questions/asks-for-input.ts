const BODIES =
  '[Aa]genc(?:y|ies)|[Oo]ffices?|[Dd]epartments?|[Cc]ommissions?|[Bb]ureaus?|[Bb]oards?|[Cc]ommittees?|[Ss]ervices?|[Aa]dministrations?|[Aa]uthorit(?:y|ies)|[Cc]ouncils?|[Ii]nstitutes?|[Gg]overnments?|[Gg]roups?|[Mm]inistry|[Ss]ecretary|notice|Notice|requests?|Request|document|paper|proposal|consultation|inquiry|RFI|RFC|ANPRM|NPRM|NOI'
const NAME = "\\b(?!(?:The|This|If|In|For|We)\\b)\\p{Lu}[\\p{L}.&’'-]{0,40}(?: \\([\\p{Lu}\\d-]+\\))?"
const ADVERBS =
  '(?:,?\\s+(?:also|therefore|thus|further|now|hereby|specifically|particularly|especially|additionally|accordingly|again|in particular|in addition))*,?\\s+'
/** Who asks and how: `we seek`, `the agencies request`, `this notice invites`, `EPA is soliciting`. */
const PLURAL = '(?:seek|solicit|request|invite|welcome|encourage|ask(?: for)?|call for)'
const SINGULAR = '(?:seeks|solicits|requests|invites|welcomes|encourages|asks(?: for)?|calls for)'
const EITHER =
  '(?:(?:is|are|am)(?: also| particularly| especially| specifically| further| now)* (?:seeking|soliciting|requesting|inviting|asking for|interested in|looking for)|also (?:is|are) (?:seeking|soliciting|requesting|inviting)|(?:has|have) (?:a )?particular interest in|would(?: also| particularly| especially)* (?:like|appreciate|welcome|be (?:particularly |especially |also )?interested in))'
const VERB = `(?:\\bwe${ADVERBS}(?:${PLURAL}|${EITHER})|\\b(?:the|this|these|our|each) (?:\\w+ )?(?:${BODIES})${ADVERBS}(?:${PLURAL}|${SINGULAR}|${EITHER})|${NAME}${ADVERBS}(?:${SINGULAR}|${EITHER})|\\b\\p{Lu}\\p{Ll}+s${ADVERBS}${PLURAL})`
const WHAT =
  '(?:comments?|information|input|feedback|views?|data|examples?|suggestions?|hearing|perspectives?|recommendations?|opinions?|evidence|responses?|details|estimates|insights?|advice)'
/** What may stand between the verb and its object; `that` opens another clause, with another object. */
const BETWEEN = '(?:\\s+(?:(?!that\\b)[^.;:?\\s]+\\s+){0,14}?|\\s+)'

const REQUEST = new RegExp(`${VERB}${BETWEEN}${WHAT}\\b`, 'u')
const PASSIVE = new RegExp(
  `\\b${WHAT}\\b(?:[^.;:?]{0,40}?\\b(?:is|are)(?: also| particularly| specifically| especially| hereby)* (?:requested|invited|sought|solicited|welcomed?|encouraged)\\b(?! by (?!the (?:agency|office|department|commission)))|[^.;:?]{0,160}?\\bwould be(?: also| particularly| especially| most| very| greatly)* (?:helpful|useful|appreciated|welcomed?)\\b)`,
  'iu',
)
const READERS =
  '(?:commenters?|respond(?:ents|ers)|the public|interested (?:parties|persons)|stakeholders|parties|members of the public|readers)'
const SAY =
  '(?:comment|address|explain|discuss|describe|identify|provide|suggest|consider|quantify|estimate|share|tell us|say|state|offer|propose|specify)'
/** `We ask commenters to explain`, `commenters are asked to provide`, `please describe`. */
const WE_ASK_READERS = new RegExp(
  `${VERB}\\s+(?:that )?${READERS}\\b(?: who [^,.;]{1,60})?,? (?:to )?${SAY}\\b`,
  'u',
)
const READERS_ARE_ASKED = new RegExp(
  `\\b${READERS} (?:(?:is|are)(?: also| particularly| specifically| especially| further)* (?:asked|invited|encouraged|requested) to|should(?: also)?|may wish to) (?:(?:please|also|specifically) )?${SAY}\\b|^please (?:also )?${SAY}\\b|\\bwe (?:would|also) (?:also )?(?:like|want|wish) to (?:know|learn|understand|hear)\\b`,
  'iu',
)
const EARLIER =
  /\b(?:previously|earlier|had|was|were|have) (?:also )?(?:requested|solicited|sought|invited)\b/iu

/** True when a sentence asks its reader for something, now, in the agency's own voice. */
export const asksForInput = (sentence: string): boolean =>
  (asksDirectly(lowerStart(sentence)) || PASSIVE.test(sentence) || READERS_ARE_ASKED.test(sentence)) &&
  !EARLIER.test(sentence)

const asksDirectly = (sentence: string) => REQUEST.test(sentence) || WE_ASK_READERS.test(sentence)

/** `We seek` as `we seek`: the first letter of a sentence says nothing about its subject. */
const lowerStart = (sentence: string) =>
  sentence
    .replace(/^(?:We|The|This|These|Our|Each)\b/u, (word) => word.toLowerCase())
    .replace(/(?<=[.,;:]\s)(?:We|The|This)\b/gu, (word) => word.toLowerCase())
