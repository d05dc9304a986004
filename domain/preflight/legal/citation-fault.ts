/** What is wrong with a citation, where in a text, and what would put it right if that is plain. */
export type CitationFault = {
  start: number
  end: number
  level: 'warning' | 'advice'
  message: string
  fix?: { text: string; start: number; end: number }
}
