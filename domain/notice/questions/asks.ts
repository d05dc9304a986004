import { sentencesOf } from '../text/sentences.ts'
import { asksForInput } from './asks-for-input.ts'

const IMPERATIVE =
  /^(?:(?:If|Where|When|For|To the extent|In)\b[^.?]{0,160},\s*)?(?:please|kindly|describe|identify|explain|provide|discuss|comment|list|share|suggest|recommend|consider|indicate|specify|outline|give|state whether|tell us|elaborate|compare|estimate|address|assess|submit (?:data|information|evidence)|propose|detail|quantify|summarize|characterize)\b/iu
const INTERROGATIVE =
  /(?:^|[,;:—]\s*|\b(?:and|or|so|if so|if not),?\s+)(?:what|how|which|who|whom|whose|when|where|why|whether|should|would|could|can|do|does|did|is|are|was|were|will|has|have|may|might|must|to what extent|in what|in which|under what|at what|for what|by what|on what|from what)\b/iu

/** True of a sentence that is a question. */
export const isQuestion = (sentence: string): boolean =>
  /\?[”"’')\]]*$/u.test(sentence.trim()) && (INTERROGATIVE.test(sentence) || sentence.length < 200)

/** True of an item of a list that asks for something by itself: a question, an order, or a `whether` clause. */
export function isAsking(text: string): boolean {
  return (
    /\?/u.test(text) ||
    IMPERATIVE.test(text) ||
    /^(?:and |or )?(?:whether|how|what|which|why|the extent to which)\b/iu.test(text) ||
    asksForInput(text) ||
    /\.\s+(?:Please|Describe|Explain|Provide|Identify|Comment)\b/u.test(text)
  )
}

const LIST_FOLLOWS =
  /\b(?:following|below|these (?:questions|topics|issues|areas)|questions?|topics?|issues?|themes?|areas|on|regarding|about|concerning|including|particular(?:ly)?|whether|information|comments?|input|respond to|addressing|consider)\b[^.?!]{0,200}:\s*$/iu
const SOLICITS =
  /\b(?:comments?|input|feedback|views|information|questions?|responses?|respond(?:ents?|ing)?|commenters?|suggestions|recommendations|evidence|data|answers?)\b/iu
const ABOUT_FILING =
  /\b(?:submit(?:ted|ting)?|sen[dt]|mail(?:ed)?|file[sd]?|deliver(?:ed)?|methods?|ways|identified by|access|obtain|inspect|view(?:ed|ing)?)\b[^.?!]{0,400}:\s*$/iu
const POINTS_FOLLOW =
  /\bquestions?\b[^.]*:\s*$|\b(?:following|these) (?:\w+ )?(?:subjects|topics|points|issues|areas|matters)\b[^.]*:\s*$/iu
/** `… regarding lamps, including the following.`: the sentence ends where its list begins. */
const THE_FOLLOWING = /\bthe following(?: (?:\w+ ){0,3}\w+)?[.:]\s*$/iu
/** `In particular, we are interested in:`: what is asked for is the list itself. */
const WANTS =
  /\b(?:we|agency|office|department|commission|bureau|\p{Lu}{2,})\b(?: (?:is|are|am))?(?: also| particularly| especially| specifically)* (?:interested in|seek(?:s|ing)?|request(?:s|ing)?|invit(?:es?|ing)|solicit(?:s|ing)?|would (?:welcome|appreciate|like to (?:know|hear|learn|understand)))\b[^.?!:]{0,60}:\s*$/u
/** `Specifically:` after a request, whose points it lists. */
const POINTS_OF_IT =
  /^(?:specifically|in particular|particularly|for example|including|such as|these (?:include|are)|among (?:others|other things))\b[^.?!:]{0,40}:\s*$/iu
const POSED =
  /\b(?:following|below|these)\b[^.?!]{0,60}\b(?:questions|topics|subjects|points|issues|areas|themes|matters)\b|\bquestions (?:posed |listed |set out )?below\b/iu

/** True of words that hand over ways to file rather than points to answer. */
export const isAboutFiling = (text: string): boolean => ABOUT_FILING.test(text) && !POINTS_FOLLOW.test(text)

/** True of the words before a list when they hand the reader a list of things to answer. */
export function introducesQuestions(text: string): boolean {
  const last = text.slice(-700)
  if (isAboutFiling(last)) return false
  const endsInList = /:\s*$/u.test(last) && LIST_FOLLOWS.test(last) && SOLICITS.test(last)
  return (
    (endsInList &&
      (asksForInput(last) || /\b(?:questions?|address|respond|comment|provide|consider)\b/iu.test(last))) ||
    (POSED.test(last) && SOLICITS.test(last)) ||
    WANTS.test(last) ||
    isAskedFor(last)
  )
}

/** A request that ends where its list begins, or whose points the last words list. */
function isAskedFor(words: string): boolean {
  const [before = '', last = ''] = ['', ...sentencesOf(words).map(({ text }) => text)].slice(-2)
  return (THE_FOLLOWING.test(last) && asksForInput(last)) || (POINTS_OF_IT.test(last) && asksForInput(before))
}

/** True of a heading that stands over questions. */
export const isQuestionHeading = (text: string): boolean =>
  text.length < 160 &&
  /\b(?:questions?|requests? for (?:public )?(?:comments?|information|input|feedback)|(?:issues|topics|matters|areas) (?:for|of) (?:public )?(?:comment|interest|consideration)|solicitation of (?:public )?comments?|information (?:requested|sought|needed)|specific (?:requests?|issues)|comments? (?:requested|sought|invited)|topics|consultation questions)\b/iu.test(
    text,
  ) &&
  !/\b(?:submi(?:t|ssion|tting)|procedur|how to|privacy|confidential|instructions|availability|answers)\w*/iu.test(
    text,
  )
