import { Fragment, type Node } from '@tiptap/pm/model'
import type { DraftSettings } from '#domain/draft/settings.ts'
import type { Letter, LetterImage } from '../letter.ts'

/**
 * What stands at the head of the first page as the writer chose it: a logo described by the organisation's name, alone
 * or over the words. A letter that asks for its logo alone and has none keeps its words, with a warning.
 */
export function composeLogo(
  chosen: DraftSettings['letterhead'],
  image: LetterImage | null,
  organisation: string,
): { logo: Letter['logo']; warnings: string[] } {
  if (chosen === 'text') return { logo: null, warnings: [] }
  if (image !== null) {
    return { logo: { image, alt: organisation || 'Logo', isAlone: chosen === 'logo' }, warnings: [] }
  }
  const warning =
    'The letter is to open with the logo alone, and there is no logo: the name and address stand there instead. Add a logo to the organisation’s profile, or choose another letterhead.'
  return { logo: null, warnings: chosen === 'logo' ? [warning] : [] }
}

/** The doc with an empty letterhead, for a letter that opens with its logo alone: what it cites is cited nowhere. */
export const withoutLetterhead = (doc: Node): Node =>
  doc.copy(
    Fragment.from(
      doc.children.map((child) =>
        child.type.name === 'letterPart' && child.attrs.part === 'letterhead'
          ? child.copy(Fragment.from(child.type.schema.node('paragraph')))
          : child,
      ),
    ),
  )
