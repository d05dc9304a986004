import { type Extensions, getSchema } from '@tiptap/core'
import { Blockquote } from '@tiptap/extension-blockquote'
import { Bold } from '@tiptap/extension-bold'
import { Document } from '@tiptap/extension-document'
import { HardBreak } from '@tiptap/extension-hard-break'
import { HorizontalRule } from '@tiptap/extension-horizontal-rule'
import { Italic } from '@tiptap/extension-italic'
import { Link } from '@tiptap/extension-link'
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Strike } from '@tiptap/extension-strike'
import { Subscript } from '@tiptap/extension-subscript'
import { Superscript } from '@tiptap/extension-superscript'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { Text } from '@tiptap/extension-text'
import { Underline } from '@tiptap/extension-underline'
import { BlockAttributes } from './nodes/block-attributes.ts'
import { CitationNode } from './nodes/citation.ts'
import { ContentsNode } from './nodes/contents.ts'
import { ExhibitNode } from './nodes/exhibit.ts'
import { ExhibitListNode } from './nodes/exhibit-list.ts'
import { FieldNode } from './nodes/field.ts'
import { FootnoteNode } from './nodes/footnote.ts'
import { HeadingNode } from './nodes/heading.ts'
import { LetterPartNode } from './nodes/letter-part.ts'
import { isAllowedAddress, LINK_PROTOCOLS } from './nodes/link-address.ts'
import { PictureNode } from './nodes/picture.ts'
import { QuestionsAnsweredNode } from './nodes/questions-answered.ts'

/** Raise it whenever a node, mark or attribute changes: an older browser is then told to reload, not let in. */
export const SCHEMA_VERSION = 4

export const DRAFT_NODES = [
  'doc',
  'paragraph',
  'text',
  'heading',
  'bulletList',
  'orderedList',
  'listItem',
  'blockquote',
  'horizontalRule',
  'hardBreak',
  'table',
  'tableRow',
  'tableHeader',
  'tableCell',
  'image',
  'letterPart',
  'contents',
  'questionsAnswered',
  'exhibitList',
  'footnote',
  'citation',
  'exhibit',
  'field',
] as const
export type DraftNodeName = (typeof DRAFT_NODES)[number]

export const DRAFT_MARKS = [
  'bold',
  'italic',
  'underline',
  'strike',
  'superscript',
  'subscript',
  'link',
] as const
export type DraftMarkName = (typeof DRAFT_MARKS)[number]

export { LINK_PROTOCOLS }

/** Cells have no widths of their own: the page and the exporters share the columns out. */
export const TableNode = Table.configure({ resizable: false })

/** THE editor schema. Browser, server and exporters all build from this list; the browser only adds views. */
export const draftExtensions: Extensions = [
  // What the letter lists of itself stands among its own blocks only, never in a list, quote or table.
  Document.extend({ content: '(block | contents | questionsAnswered | exhibitList)+' }),
  Paragraph,
  Text,
  HeadingNode,
  BulletList,
  OrderedList,
  ListItem,
  Blockquote,
  HorizontalRule,
  HardBreak,
  TableNode,
  TableRow,
  TableHeader,
  TableCell,
  PictureNode,
  LetterPartNode,
  ContentsNode,
  QuestionsAnsweredNode,
  ExhibitListNode,
  FootnoteNode,
  CitationNode,
  ExhibitNode,
  FieldNode,
  Bold,
  Italic,
  Underline,
  Strike,
  Superscript,
  Subscript,
  Link.configure({
    openOnClick: false,
    defaultProtocol: 'https',
    isAllowedUri: (href) => isAllowedAddress(href),
  }),
  BlockAttributes,
]

export const draftSchema = getSchema(draftExtensions)
