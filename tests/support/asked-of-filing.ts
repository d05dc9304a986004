import type { Instruction } from '#domain/notice/instructions/instruction.ts'
import { readNotice } from '#domain/notice/read-notice.ts'
import { fromLines } from '#domain/notice/text/from-lines.ts'

/** The head of a made-up notice, up to where it says how to file. */
export const NOTICE_HEAD =
  'DEPARTMENT OF LIGHT\n\nOffice of Lamps\n\n[Docket No. LAMP-2031-0001]\n\nRIN 1234-AB12\n\nRequest for Information on Lamps\n\nAGENCY: Office of Lamps, Department of Light.\n\nACTION: Request for information.\n\n'

/** Reads a made-up notice whose filing part says `addresses`. */
export const readLamps = (addresses: string, body = 'Lamps are bright.') =>
  readNotice(fromLines(`${NOTICE_HEAD}ADDRESSES: ${addresses}\n\nSUPPLEMENTARY INFORMATION: ${body}`))

/** The instructions of one kind without the words they were read from. */
export const plainOf = (instructions: readonly Instruction[], kind: Instruction['kind']) =>
  instructions
    .filter((each) => each.kind === kind)
    .map(({ words: _words, span: _span, kind: _kind, ...what }) => what)

/** What sentences in the filing part of a notice ask, of one kind. */
export const asked = (words: string, kind: Instruction['kind']) =>
  plainOf(readLamps(words).facts.instructions, kind)
