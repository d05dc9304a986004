const HEBREW = /\p{Script=Hebrew}/gu
const ARABIC = /\p{Script=Arabic}/gu
const HANGUL = /\p{Script=Hangul}/gu
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu
const HAN = /\p{Script=Han}/gu
/** None of these letters stands below it. */
const ANY = /[\u0590-\u{3ffff}]/u

export type ScriptLanguage = 'he' | 'ar' | 'ko' | 'ja' | 'zh'

/**
 * The language to set words in, where most of their letters are of a script that runs or breaks its lines in its own
 * way; else null. What shares the Arabic script is set as Arabic is.
 */
export function scriptLanguage(words: string): ScriptLanguage | null {
  if (!ANY.test(words)) return null
  const count = (letters: RegExp) => words.match(letters)?.length ?? 0
  const half = count(/\p{L}/gu) / 2
  if (count(HEBREW) > half) return 'he'
  if (count(ARABIC) > half) return 'ar'
  const [hangul, kana, han] = [count(HANGUL), count(KANA), count(HAN)]
  if (hangul + kana + han <= half) return null
  if (hangul > kana) return 'ko'
  return kana > 0 ? 'ja' : 'zh'
}

export const runsLeftwards = (language: ScriptLanguage | null): boolean =>
  language === 'he' || language === 'ar'

/** Whether any of the words run from right to left. */
export const holdsLeftwards = (words: string): boolean => /[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(words)
