import type { XmlComponent } from 'docx'
import type { InlineOrigin } from '../letter.ts'

export type Carrying = {
  inlineTag: (origin: InlineOrigin, words: string) => string
  control: (tag: string, runs: XmlComponent[]) => XmlComponent
}
