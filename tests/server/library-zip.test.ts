import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { problemText } from '#domain/library/files/problem.ts'
import { LIMITS } from '#domain/limits.ts'
import { unzipFiles, zipFiles } from '#server/library-zip.ts'

const FILES = [
  { path: 'arguments/lamps/bright.md', text: 'Größe “bright”' },
  { path: 'facts.yml', text: '- id: a\n' },
]
const zeros = (bytes: number) => new Uint8Array(bytes)
const code = (work: () => unknown) => {
  try {
    work()
    return 'done'
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : String(error)
  }
}

describe('a zip', () => {
  it('gives back the files it was made of, and the same files make the same zip', () => {
    expect(unzipFiles(zipFiles(FILES))).toEqual({ files: FILES, problems: [] })
    expect(zipFiles(FILES)).toEqual(zipFiles(structuredClone(FILES)))
  })

  it('that swells to more than a library needs is refused, however small it is', () => {
    const bomb = zipSync(
      Object.fromEntries(Array.from({ length: 4 }, (_, at) => [`${at}.md`, zeros(LIMITS.libraryBytes / 3)])),
      { level: 9 },
    )
    expect(bomb.byteLength).toBeLessThan(400_000)
    expect(code(() => unzipFiles(bomb))).toBe('too-large')
  })

  it('that says it is small and is not is refused all the same', () => {
    const bomb = zipSync({ 'facts.yml': zeros(LIMITS.libraryBytes * 1.2) }, { level: 9 })
    const view = new DataView(bomb.buffer)
    view.setUint32(22, 10, true)
    expect(code(() => unzipFiles(bomb))).toBe('too-large')
  })

  it('with too many files is refused', () => {
    const many = Array.from({ length: LIMITS.libraryFiles + 1 }, (_, at) => [`${at}.md`, zeros(0)])
    expect(code(() => unzipFiles(zipSync(Object.fromEntries(many), { level: 0 })))).toBe('too-large')
  })

  it('names a file that is too large, and one that is not text, and keeps the others', () => {
    const zip = zipSync({
      'facts.yml': new TextEncoder().encode('- id: a\n'),
      'arguments/lamps/long.md': zeros(5 * 1024 * 1024),
      'fields.yml': Uint8Array.of(0xff, 0xfe, 0x00),
    })
    const { files, problems } = unzipFiles(zip)
    expect(files.map(({ path }) => path)).toEqual(['facts.yml'])
    expect(problems.map(problemText)).toEqual([
      'arguments/lamps/long.md: This file has 5 MB; 1 MB is the most. Make it shorter.',
      'fields.yml: This is not UTF-8 text. Save it as UTF-8.',
    ])
  })

  it.each<[string, Uint8Array]>([
    ['empty', zeros(0)],
    ['words', new TextEncoder().encode('Not a zip at all.')],
    ['noise', Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7_919) % 251)],
  ])('that is none (%s) is refused with a sentence', (_name, bytes) => {
    expect(code(() => unzipFiles(bytes))).toBe('invalid')
  })

  it('cut off in the middle never gives half a file', () => {
    const zip = zipFiles([{ path: 'facts.yml', text: 'a fact '.repeat(5_000) }])
    const cut = () => unzipFiles(zip.subarray(0, zip.length / 4))
    const isWhole = code(cut) === 'done' && cut().files.length > 0
    expect(isWhole).toBe(false)
  })
})
