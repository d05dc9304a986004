import { createServer } from 'node:http'
import { deflateSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { LIMITS } from '#domain/limits.ts'
import { buildDraft } from '#prisma/builders/build-draft.ts'
import { buildUser, buildWorkspace } from '#prisma/builders/build-team.ts'
import { createAttachment, getAttachment } from '#server/attachments.ts'
import { db } from '#server/db.ts'
import { prepareRequest } from '#server/headers.ts'
import { freshDatabase } from '#tests/support/database.ts'

freshDatabase()

const ascii = (words: string) => new TextEncoder().encode(words)
const chunk = (name: string, data: Uint8Array) => {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(data.byteLength)
  head.write(name, 4, 'latin1')
  return Buffer.concat([head, data, Buffer.alloc(4)])
}

/** A PNG of the given size with a caption that says where it was made. */
function png(width: number, height: number): Buffer {
  const size = Buffer.alloc(13)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  size[8] = 8
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', size),
    chunk('tEXt', ascii('Location\0at home')),
    chunk('IDAT', deflateSync(Buffer.alloc(8))),
    chunk('IEND', new Uint8Array()),
  ])
}

/** A JPEG that lies on its side (orientation 6), with the camera's place and a remark in it. */
function jpeg(width: number, height: number): Buffer {
  const segment = (marker: number, data: Uint8Array) =>
    Buffer.concat([
      Buffer.from([0xff, marker, (data.byteLength + 2) >> 8, (data.byteLength + 2) & 0xff]),
      data,
    ])
  const exif = Buffer.concat([
    ascii('Exif\0\0II'),
    Buffer.from([0x2a, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0]),
    ascii('GPS at home'),
  ])
  const frame = Buffer.from([8, height >> 8, height & 0xff, width >> 8, width & 0xff, 1, 1, 0x11, 0])
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe1, exif),
    segment(0xfe, ascii('taken at home')),
    segment(0xc2, frame),
    segment(0xda, Buffer.from([1, 1, 0, 0, 0x3f, 0])),
    Buffer.from([1, 2, 3, 0xff, 0xd9]),
  ])
}

async function cast() {
  const [owner, stranger] = await Promise.all([buildUser(db()), buildUser(db())])
  const workspace = await buildWorkspace(db(), { members: [{ userId: owner.id, role: 'owner' }] })
  const draft = await buildDraft(db(), { workspaceId: workspace.id })
  return { owner, stranger, draft, workspace }
}
let team: Awaited<ReturnType<typeof cast>>
beforeAll(async () => {
  team = await cast()
})
const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error) => error.code ?? error.message,
  )

describe('adding a picture', () => {
  it('reads its kind and size from its bytes', async () => {
    expect(await createAttachment(team.draft.id, png(320, 200))).toMatchObject({
      mediaType: 'image/png',
      width: 320,
      height: 200,
    })
    expect(await createAttachment(team.draft.id, jpeg(640, 480))).toMatchObject({
      mediaType: 'image/jpeg',
      width: 640,
      height: 480,
    })
  })

  it('keeps the picture but not where it was taken', async () => {
    for (const bytes of [png(4, 4), jpeg(4, 4)]) {
      const { id } = await createAttachment(team.draft.id, bytes)
      const kept = Buffer.from((await getAttachment(team.owner.id, id)).bytes)
      expect(bytes.includes('at home')).toBe(true)
      expect(kept.includes('at home')).toBe(false)
    }
    const { id } = await createAttachment(team.draft.id, jpeg(4, 4))
    const kept = Buffer.from((await getAttachment(team.owner.id, id)).bytes)
    expect(kept.subarray(-5)).toEqual(Buffer.from([1, 2, 3, 0xff, 0xd9]))
    // Which way is up stays, for without it the picture would lie on its side.
    expect(kept.includes(Buffer.from([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6]))).toBe(true)
  })

  it('refuses what is not a picture, whatever it calls itself, and what is cut off', async () => {
    const refused = [
      ascii('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
      ascii('GIF89a'),
      new Uint8Array(),
      png(4, 4).subarray(0, 20),
      jpeg(4, 4).subarray(0, 12),
      png(0, 4),
    ]
    for (const bytes of refused) expect(await code(createAttachment(team.draft.id, bytes))).toBe('invalid')
  })

  it('refuses one that is too many bytes or too many pixels', async () => {
    const heavy = new Uint8Array(LIMITS.imageBytes + 1)
    expect(await code(createAttachment(team.draft.id, heavy))).toBe('too-large')
    expect(await code(createAttachment(team.draft.id, png(100_000, 100_000)))).toBe('too-large')
  })
})

it('a picture exists only for those who may read its draft', async () => {
  const { id } = await createAttachment(team.draft.id, png(4, 4))
  expect(await code(getAttachment(team.owner.id, id))).toBe('done')
  expect(await code(getAttachment(team.stranger.id, id))).toBe('not-found')
  expect(await code(getAttachment(team.owner.id, 'no-such-picture'))).toBe('not-found')
})

it('what somebody uploaded is served so that a browser takes it for nothing else', async () => {
  const server = createServer((request, response) => {
    prepareRequest(request, response, { isDev: false, isBehindProxy: false })
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const paths = [
    ...['api/attachments/id', 'api/exhibits/id', 'api/filings/id/files/id', 'api/drafts/id/filing/id'],
    ...['api/drafts/id/logo?v', 'w/herons/logo'],
  ]
  const answers = await Promise.all(paths.map((path) => fetch(`http://127.0.0.1:${port}/${path}`)))
  server.close()
  const policies = answers.map(({ headers }) => headers.get('content-security-policy'))
  expect(new Set(policies)).toEqual(new Set(["default-src 'none'; sandbox"]))
  expect(answers.every(({ headers }) => headers.get('x-content-type-options') === 'nosniff')).toBe(true)
})
