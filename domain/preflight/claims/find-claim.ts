/** What in a sentence asks for a source, and where it stands in it. */
export type Claim = { kind: 'figure' | 'study' | 'superlative' | 'date'; start: number; end: number }

const MONTH = '(?:Jan|Febr|Sept|Octo|Novem|Decem)[a-z]*\\.?|March|April|May|June|July|August'

/** Numbers that name a thing rather than measure one: laws, cases, sections, questions, versions. */
const NAMES = new RegExp(
  [
    String.raw`\b\d{1,4} (?:Fed\. ?Reg\.|FR|C\.?F\.?R\.?|U\.?S\.?C\.?|F\. ?(?:2d|3d|4th|Supp\. ?(?:2d|3d)?)|U\.S\.|S\. ?Ct\.|Stat\.)(?: (?:at|parts?|pt\.))? ?§{0,2} ?[\d,.–-]*(?: ?\([^()]{0,60}\))?`,
    String.raw`§{1,2} ?[\d.,()a-z–-]{1,30}`,
    String.raw`\b(?:Sections?|Secs?\.|Parts?|Titles?|Questions?|Q|Articles?|Art\.|Chapters?|Figures?|Tables?|Appendix|Annex|Notes?|Nos?\.|Numbers?|Docket|RIN|pages?|pp?\.|paras?\.|paragraphs?|versions?|v\.|volumes?|items?|steps?|Executive Orders?|E\.O\.|EO|OMB|NIST|ISO|IEC|IEEE|RFC|Public Law|Pub\. ?L\.|Regulation|Directive|Recommendation|Circular) (?:No\. ?)?[A-Z]{0,5}[-\d][\w.,()/–-]*(?:(?:,| and| or| to)+ [\d][\w.()/–-]*)*`,
    String.raw`\b(?:H\. ?R\.|S\.|H\.J\. ?Res\.|S\.J\. ?Res\.|SB|AB|HB|S\.B\.|A\.B\.|H\.B\.) ?\d[\w-]*(?:,? \d{2,3}(?:th|st|nd|rd) Cong\.?)?(?: ?\(\d{4}\))?`,
    String.raw`\b\d{2,3}(?:th|st|nd|rd) Cong(?:ress|\.)`,
    String.raw`\b[A-Z][A-Za-z]*-\d[\w.-]*`,
    String.raw`\b(?:Act|Order|Rule|Report|Memorandum|Code|Plan|Framework|Statement|Guidelines) of (?:(?:${MONTH}) )?(?:\d{1,2}, )?(?:19|20)\d\d\b`,
    String.raw`\([^()]{0,60}\b(?:19|20)\d\d\)`,
  ].join('|'),
  'g',
)

const NUMBER = String.raw`\d[\d,]*(?:\.\d+)?`
const MAGNITUDE = '(?:thousand|million|billion|trillion)'
const FIGURES: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:${NUMBER}|[a-z]+(?:-[a-z]+)?(?<=one|two|three|four|five|six|seven|eight|nine|ten|teen|ty)) ?(?:%|per ?cent\b(?! (?:of|from) (?:the|this|that) (?:questions|notice)))`,
  ),
  new RegExp(String.raw`(?:[$€£¥]|\bUSD ?)${NUMBER}(?: ${MAGNITUDE})?`),
  new RegExp(String.raw`\b${NUMBER} ${MAGNITUDE}\b`),
  /\b(?:tens|hundreds|thousands|millions|billions) of (?:thousands|millions|billions|dollars)\b/,
  /\b\d{1,3}(?:,\d{3})+\b/,
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:every )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)\b(?! (?:ways|steps|parts|stages|days|weeks|months|years))/,
  /\b(?:twice|three times|four times|five times|ten times|\d+ times) (?:as|more|less|fewer|higher|lower|the)\b/,
  /\b(?:a|one|two|three)[ -](?:third|quarter|fifth)s? of\b/,
  // A bare number of things; spans of time and of text are mostly asked for or promised.
  /(?<![\d.,$€£/-])\b(?!(?:19|20)\d\d\b)\d{2,}(?= (?!days|hours|weeks|months|years|minutes|seconds|pages|words|points|percent)(?:[a-z-]+ ){0,2}[a-z-]{3,}s\b)/,
]
const STUDIES: readonly RegExp[] = [
  /(?<!\b(?:these|those|such|their|its|both|no|what|which) )\b(?:(?:recent|many|several|numerous|multiple|various|empirical|independent|most|some|other|new) )?\b(?:studies|surveys|polls|data|statistics|analyses|experiments|figures) (?:have |has |also |clearly |consistently |now )*(?:show|shown|find|found|suggest|suggested|indicate|indicated|demonstrate|demonstrated|confirm|confirmed|prove|proven|reveal|revealed|estimate)s?\b/i,
  /(?<!\b(?:this|that|such|their|its|no|what|which) )\b(?:(?:recent|empirical|academic|scientific|independent) )?\b(?:research|evidence|literature|scholarship|science) (?:has |also |clearly |consistently |now |strongly )*(?:shows?|shown|finds?|found|suggests?|suggested|indicates?|indicated|demonstrates?|demonstrated|confirms?|confirmed|proves?|proven|reveals?)\b/i,
  /\b(?:most |many |leading |several )?(?:experts|economists|scholars|researchers|scientists|academics|analysts) (?:widely |broadly |generally |overwhelmingly |largely |have )*(?:agree|agreed|believe|say|warn|warned|estimate|estimated|conclude|concluded|found|find|argue|acknowledge)\b/i,
  /\bit is (?:well|widely|generally|universally) (?:known|established|accepted|documented|recogni[sz]ed|understood)\b/i,
  /\ba (?:(?:recent|new|major|leading|landmark|widely cited) |(?:19|20)\d\d )(?:[a-z-]+ )?(?:study|survey|report|paper|poll|analysis|review) (?:by [^.,;]{1,60} )?(?:shows?|showed|finds?|found|suggests?|suggested|estimates?|estimated|concludes?|concluded|reports?|reported)\b/i,
]
const SUPERLATIVES: readonly RegExp[] = [
  /\b(?:is|are|was|were|remains?|became) (?:by far |now |already |among )?the (?:(?:world|nation|country|industry)['’]s )?(?:largest|biggest|fastest(?:[- ]growing)?|highest|lowest|cheapest|oldest|smallest|most (?:widely|commonly|frequently|heavily) [a-z]+)\b/i,
  /\bthe (?:world|nation|country)['’]s (?:largest|biggest|fastest(?:[- ]growing)?|first|oldest|only|leading)\b/i,
]
/** When something happened; the day a document bears is its name rather than an event. */
const EVENT = new RegExp(
  String.raw`(?<!\b(?:issued|published|dated|released|signed|filed|adopted|enacted|posted|revised|updated) )\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Oo]n|[Aa]fter|[Bb]efore|[Bb]y|[Dd]uring)\s(?:(?:early|late|mid) )?(?:(?:${MONTH})\s)?(?:\d{1,2},\s)?(?:19|20)\d\d\b`,
)
const PAST =
  /\b(?:was|were|had|began|became|made|took|gave|grew|fell|rose|went|led|cut|set|found|held|won|lost|sold|built|\p{Ll}{3,}ed)\b/u

/** Speaking of oneself, and what introduces somebody else's knowledge rather than one's own. */
const OWN = /\b(?:[Ww]e|[Oo]urs?|us|I|[Mm]y|[Mm]ine|[Oo]urselves)\b/
const HEARSAY =
  /\b(?:[Ww]e|I) (?:also )?(?:note|know|believe|understand|recall|observe|see|think|are aware|recogni[sz]e) that\b/g
const ASKING =
  /\b(?:should|must|shall|ought to|asks?|recommends?|urges?|proposes?|suggests? that|requests?|let)\b/i
const OPEN = /\b(?:would|could|may|might|can|will|if|suppose|imagine|for example,? (?:a|an|one)|whether)\b/i

/** A quick look: without any of these there is no claim. */
const MAY_CLAIM =
  /\d|[$€£¥%]|cent\b|llion|thousand|hundreds|\b(?:in|out) |\b(?:third|quarter|fifth)s? of\b|\b(?:twice|times)\b|stud|survey|poll|data|statist|analy|experiment|research|evidence|literature|scholar|scien|expert|economist|academic|it is \p{L}+ \p{L}|report|paper|review|the (?:largest|biggest|fastest|highest|lowest|cheapest|oldest|smallest|most|world|nation|country|industry)/iu

/**
 * What a sentence claims that its reader would want to look up, the weightiest first; null when there is nothing, or
 * when it speaks of the writer, asks for something or supposes it.
 */
export function findClaim(sentence: string): Claim | null {
  if (!MAY_CLAIM.test(sentence)) return null
  const blank = (words: string) => '·'.repeat(words.length)
  const text = sentence.replace(NAMES, blank).replace(HEARSAY, blank)
  if (/\?[”"’')\]]*\s*$/.test(text)) return null
  const first = (kind: Claim['kind'], patterns: readonly RegExp[]): Claim | null => {
    for (const pattern of patterns) {
      const match = pattern.exec(text)
      if (match) return { kind, start: match.index, end: match.index + match[0].length }
    }
    return null
  }
  const isAsking = ASKING.test(text)
  const isOwn = OWN.test(text)
  if (!isOwn && !isAsking) {
    const figure = first('figure', OPEN.test(text) ? FIGURES.slice(0, 5) : FIGURES)
    if (figure) return figure
  }
  const study = first('study', STUDIES)
  if (study) return study
  if (isOwn || isAsking || OPEN.test(text)) return null
  return (
    first('superlative', SUPERLATIVES) ??
    (PAST.test(text) && !/\b(?:has|have)\b/.test(text) ? first('date', [EVENT]) : null)
  )
}
