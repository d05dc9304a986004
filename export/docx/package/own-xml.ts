import { BuilderElement, FileChild, type IContext, type XmlComponent } from 'docx'

export type Attributes = Readonly<Record<string, string | number | null>>
type Children = readonly (XmlComponent | string)[]

/** An element that the library has no class for. An attribute that is null is left out. */
export class OwnXml extends BuilderElement<Record<string, string | number>> {
  constructor(name: string, attributes: Attributes = {}, children: Children = []) {
    const given = Object.entries(attributes).flatMap(([key, value]) =>
      value === null ? [] : [[key, { key, value }] as const],
    )
    super({ name, attributes: Object.fromEntries(given) })
    this.root.push(...children)
  }
}

/** The same where a paragraph or a table could stand. */
export class OwnBlock extends FileChild {
  constructor(name: string, children: Children) {
    super(name)
    this.root.push(...children)
  }
}

/** `<w:name w:val="value"/>` */
export const valued = (name: string, value: string | number) => new OwnXml(name, { 'w:val': value })

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'
const LONGEST_ANCHOR = 255

/** Word keeps what follows the # of an address apart from the address, as far as there is room for it. */
function splitAddress(href: string): { target: string; anchor: string | null } {
  const at = href.indexOf('#')
  const anchor = href.slice(at + 1)
  const isApart = at > 0 && anchor !== '' && anchor.length <= LONGEST_ANCHOR
  return isApart ? { target: href.slice(0, at), anchor } : { target: href, anchor: null }
}

/**
 * A link, which the library's own would be only right under a paragraph: it may stand in a control or a tracked change
 * too. `id` is its own among the links of the file.
 */
export class Hyperlink extends OwnXml {
  readonly #id: string
  readonly #target: string
  #isRelated = false

  constructor(href: string, id: number, children: Children) {
    const { target, anchor } = splitAddress(href)
    super('w:hyperlink', { 'r:id': `rIdLink${id}`, 'w:anchor': anchor, 'w:history': 1 }, children)
    this.#id = `Link${id}`
    this.#target = target
  }

  override prepForXml(context: IContext) {
    if (!this.#isRelated) {
      context.viewWrapper.Relationships.addRelationship(this.#id, HYPERLINK, this.#target, 'External')
      this.#isRelated = true
    }
    return super.prepForXml(context)
  }
}
