import { crc32, deflateSync } from 'node:zlib'
import { testPng } from '#tests/export/support/test-image.ts'

const ascii = (words: string) => Buffer.from(words, 'latin1')

function pngChunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([ascii(name), data])
  const whole = Buffer.alloc(body.byteLength + 8)
  whole.writeUInt32BE(data.byteLength, 0)
  body.copy(whole, 4)
  whole.writeUInt32BE(crc32(body), body.byteLength + 4)
  return whole
}

/** A PNG with `words` wherever a camera, a screen or a program writes some, and behind its end. */
export function telltalePng(words: string): Uint8Array {
  const plain = Buffer.from(testPng(64, 40))
  const told = ascii(words)
  return Buffer.concat([
    // The signature and the size come first.
    plain.subarray(0, 33),
    pngChunk('iCCP', Buffer.concat([ascii(`${words.slice(0, 70)}\0\0`), deflateSync(told)])),
    pngChunk('tEXt', ascii(`Author\0${words}`)),
    pngChunk('zTXt', Buffer.concat([ascii('Comment\0\0'), deflateSync(told)])),
    pngChunk('iTXt', ascii(`XML:com.adobe.xmp\0\0\0\0\0<x>${words}</x>`)),
    pngChunk('eXIf', told),
    pngChunk('prVt', told),
    plain.subarray(33),
    told,
  ])
}

/** A real grey JPEG, eight pixels square. */
const JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/wAALCAAIAAgBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==',
  'base64',
)

function jpegSegment(marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(data.byteLength + 2, 2)
  return Buffer.concat([head, data])
}

/** A colour profile that is named after somebody's screen. */
function screenProfile(words: string): Buffer {
  const profile = Buffer.alloc(128 + 4 + 12 + 12 + words.length + 1)
  profile.writeUInt32BE(1, 128)
  profile.write('desc', 132, 'latin1')
  profile.writeUInt32BE(144, 136)
  profile.writeUInt32BE(13 + words.length, 140)
  profile.write('desc', 144, 'latin1')
  profile.writeUInt32BE(words.length + 1, 152)
  profile.write(words, 156, 'latin1')
  return Buffer.concat([ascii('ICC_PROFILE\0'), Buffer.from([1, 1]), profile])
}

/** A JPEG with `words` wherever a camera, a screen or a program writes some, and behind its end. */
export function telltaleJpeg(words: string): Uint8Array {
  return Buffer.concat([
    JPEG.subarray(0, 2),
    jpegSegment(0xe1, ascii(`Exif\0\0MM\0*\0\0\0\x08\0\0${words}`)),
    jpegSegment(0xe1, ascii(`http://ns.adobe.com/xap/1.0/\0<x>${words}</x>`)),
    jpegSegment(0xe0, ascii(`JFXX\0${words}`)),
    jpegSegment(0xe2, screenProfile(words)),
    jpegSegment(0xe2, ascii(`MPF\0${words}`)),
    jpegSegment(0xed, ascii(`Photoshop 3.0\0${words}`)),
    jpegSegment(0xfe, ascii(words)),
    JPEG.subarray(2),
    ascii(words),
  ])
}
