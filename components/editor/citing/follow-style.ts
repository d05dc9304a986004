import type { ActionResult } from '#domain/action-result.ts'
import type {
  CitationLanguage,
  CitationStyle,
  CitationStyleId,
} from '#domain/evidence/citing/citation-style.ts'
import type { Citer } from '#domain/evidence/citing/cite.ts'
import type { CitationWords } from '../extensions/citation-words.ts'
import type { LetterSettings } from '../live/letter-settings.ts'
import type { LetterSources } from './letter-sources.ts'

export type LoadStyle = (input: {
  draftId: string
  style: CitationStyleId
  language: CitationLanguage
}) => Promise<ActionResult<CitationStyle>>

type Options = {
  draftId: string
  settings: LetterSettings
  sources: Pick<LetterSources, 'get' | 'subscribe'>
  load: LoadStyle
  /** Milliseconds until a style that could not be fetched is asked for again. */
  retryAfter?: number
}

/** Keeps the letter in the draft's citation style, whoever chooses it, with every source known. Returns how to stop. */
export function followStyle(words: CitationWords, options: Options): () => void {
  const { draftId, settings, sources, load, retryAfter = 5_000 } = options
  const styles = new Map<string, CitationStyle>()
  const citers = new Map<string, Citer>()
  let wanted = ''
  let isOver = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const follow = async () => {
    const { citationStyle: style, language } = settings.get()
    const key = `${style} ${language}`
    if (key === wanted) return
    wanted = key
    clearTimeout(timer)
    const citer = citers.get(key) ?? (await fetchCiter(style, language))
    if (isOver || wanted !== key) return
    if (citer) {
      citers.set(key, citer)
      return words.setCiter(citer)
    }
    // The letter stays readable in the style it is in, and the connection may come back.
    wanted = ''
    timer = setTimeout(follow, retryAfter)
  }

  const fetchCiter = async (style: CitationStyleId, language: CitationLanguage): Promise<Citer | null> => {
    const key = `${style} ${language}`
    const kept = styles.get(key)
    // The citation engine is large: the letter is on the page before it arrives.
    const [cite, answer] = await Promise.all([
      import('#domain/evidence/citing/cite.ts'),
      kept ? { ok: true as const, value: kept } : load({ draftId, style, language }).catch(() => null),
    ])
    if (!answer?.ok) return null
    styles.set(key, answer.value)
    return cite.createCiter({ ...answer.value, sources: [...sources.get()] })
  }

  const stop = settings.subscribe(() => void follow())
  const stopSources = sources.subscribe(() => {
    words.know(sources.get())
    citers.clear()
    wanted = ''
    void follow()
  })
  void follow()
  return () => {
    isOver = true
    clearTimeout(timer)
    stop()
    stopSources()
  }
}
