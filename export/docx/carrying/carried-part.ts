import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { CARRIED_NAMESPACE, type CarriedLetter } from '#domain/draft/carried/carried-letter.ts'
import { escapeXml } from '../package/escape-xml.ts'

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const PROPERTIES = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'
/** Any one will do, as long as no other custom part of the file has it. */
const PART_ID = '{5B0B6C1E-52F4-4D0B-9C55-2E6A61D1C0F7}'

/** JSON as XML can hold it: two characters that no XML may hold are written otherwise. */
const xmlOf = (value: unknown) =>
  escapeXml(JSON.stringify(value)).replace(
    /[\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16)}`,
  )

const relationship = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${OFFICE}/relationships/${type}" Target="${target}"/>`

/** Adds the carried letter to a Word file as a part that Word keeps and shows to nobody. */
export function withCarriedLetter(file: Uint8Array, carried: CarriedLetter): Uint8Array {
  const parts = unzipSync(file)
  const edit = (path: string, closing: string, added: string) => {
    parts[path] = strToU8(strFromU8(parts[path] ?? new Uint8Array()).replace(closing, `${added}${closing}`))
  }
  edit(
    '[Content_Types].xml',
    '</Types>',
    `<Override ContentType="${PROPERTIES}" PartName="/customXml/itemProps1.xml"/>`,
  )
  edit(
    'word/_rels/document.xml.rels',
    '</Relationships>',
    relationship('rIdCarried', 'customXml', '../customXml/item1.xml'),
  )
  const added = {
    'customXml/item1.xml': `<letter xmlns="${CARRIED_NAMESPACE}">${xmlOf(carried)}</letter>`,
    'customXml/itemProps1.xml': `<ds:datastoreItem ds:itemID="${PART_ID}" xmlns:ds="${OFFICE}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${CARRIED_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    'customXml/_rels/item1.xml.rels': `<Relationships xmlns="${RELATIONSHIPS}">${relationship('rId1', 'customXmlProps', 'itemProps1.xml')}</Relationships>`,
  }
  for (const [path, xml] of Object.entries(added)) parts[path] = strToU8(HEAD + xml)
  return zipSync(parts)
}
