import type { IParagraphOptions, IRunOptions } from 'docx'
import type { Inline } from '../../letter.ts'
import { runsLeftwards, type ScriptLanguage, scriptLanguage } from '../../page/language.ts'
import { inlineWords } from '../../page/words.ts'

/** A paragraph that runs from right to left says so: Word then starts it, and counts it, at the right. */
export const directionOf = (inlines: readonly Inline[]): Pick<IParagraphOptions, 'bidirectional'> =>
  runsLeftwards(scriptLanguage(inlineWords(inlines))) ? { bidirectional: true } : {}

const LANGUAGES = {
  he: { bidirectional: 'he-IL' },
  ar: { bidirectional: 'ar-SA' },
  ko: { eastAsia: 'ko-KR' },
  ja: { eastAsia: 'ja-JP' },
  zh: { eastAsia: 'zh-CN' },
} satisfies Record<ScriptLanguage, IRunOptions['language']>

/** What a run of words must say of its script, so that Word sets, breaks and reads them as its language has them. */
export function scriptOf(words: string): Pick<IRunOptions, 'language' | 'rightToLeft'> {
  const language = scriptLanguage(words)
  if (language === null) return {}
  return {
    language: LANGUAGES[language],
    ...(runsLeftwards(language) ? { rightToLeft: true } : {}),
  }
}
