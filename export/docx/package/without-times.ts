const CENTRAL_END = 0x06054b50
const CENTRAL_ENTRY = 0x02014b50
/** The first moment a zip can name: midnight of 1 January 1980. */
const NO_TIME = 0x00210000

/**
 * A zip whose entries all say the same moment, so that it does not tell by which clock it was packed, and two of the
 * same letter are the same file. Changes `bytes` and answers them. Throws `Error` where they are no plain zip.
 */
export function withoutTimes<B extends Uint8Array>(bytes: B): B {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = bytes.byteLength - 22
  if (end < 0 || view.getUint32(end, true) !== CENTRAL_END) throw new Error('This is not a plain zip.')
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== CENTRAL_ENTRY) throw new Error('This zip lists its entries wrongly.')
    view.setUint32(at + 12, NO_TIME, true)
    view.setUint32(view.getUint32(at + 42, true) + 10, NO_TIME, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return bytes
}
