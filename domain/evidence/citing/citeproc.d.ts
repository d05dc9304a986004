/** The part of citeproc-js that Rejoinder uses; the package brings no types. */
declare module 'citeproc' {
  export type CslItem = Record<string, unknown> & { id: string; type: string }
  export type CitationItem = {
    id: string
    locator?: string
    label?: string
    /** 0 first, 1 subsequent, 2 ibid., 3 ibid. with another locator. */
    position: 0 | 1 | 2 | 3
    'first-reference-note-number'?: number
    'near-note'?: boolean
  }

  class Engine {
    constructor(
      system: {
        retrieveLocale: (language: string) => string
        retrieveItem: (id: string) => CslItem
      },
      style: string,
      language: string,
      forceLanguage?: boolean,
    )
    opt: { xclass: 'note' | 'in-text'; development_extensions: { wrap_url_and_doi: boolean } }
    citation: { opt: { layout_prefix: string; layout_suffix: string; layout_delimiter: string } }
    /** What the engine knows of each item: its number, and how its names and year are told apart. */
    registry: { registry: Record<string, { seq: number; disambig: unknown } | undefined> }
    setOutputFormat(format: 'html'): void
    /** Makes items known, in their order, so that names are told apart and works are numbered. */
    updateItems(ids: string[]): void
    /** Formats works as one citation, taking each position as given. */
    makeCitationCluster(items: CitationItem[]): string
    /** The entries of the items made known, in the style's order; false where a style has no list. */
    makeBibliography(): false | [parameters: { entry_ids: string[][] }, entries: string[]]
  }

  const CSL: { Engine: typeof Engine }
  export default CSL
}
