import { useEffect, useState } from 'react'
import type { LoadStyle } from '#components/editor/citing/follow-style.ts'
import { draftSettingsSchema } from '#domain/draft/settings.ts'
import type { Citer } from '#domain/evidence/citing/cite.ts'
import type { Source } from '#domain/evidence/source.ts'

/** The citation style a new letter starts in; null until it has arrived, and when it cannot be fetched. */
export function useCiter(draftId: string, sources: readonly Source[], load: LoadStyle): Citer | null {
  const [citer, setCiter] = useState<Citer | null>(null)
  useEffect(() => {
    let isGone = false
    const { citationStyle: style, language } = draftSettingsSchema.parse({})
    const fetched = Promise.all([
      import('#domain/evidence/citing/cite.ts'),
      load({ draftId, style, language }).catch(() => null),
    ])
    void fetched.then(([cite, answer]) => {
      if (!isGone && answer?.ok) setCiter(cite.createCiter({ ...answer.value, sources: [...sources] }))
    })
    return () => {
      isGone = true
    }
  }, [draftId, sources, load])
  return citer
}
