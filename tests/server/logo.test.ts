import { deflateSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { LIMITS } from '#domain/limits.ts'
import { buildWorkspace } from '#prisma/builders/build-team.ts'
import { db } from '#server/db.ts'
import { findLogo, findLogoVersion, removeLogo, saveLogo } from '#server/logo.ts'
import { findProfile, saveProfile } from '#server/profile.ts'
import { freshDatabase } from '#tests/support/database.ts'

freshDatabase()

let workspaceId: string
beforeAll(async () => {
  workspaceId = (await buildWorkspace(db(), { name: 'Friends of the Harbour' })).id
})

const chunk = (name: string, data: Uint8Array) => {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(data.byteLength)
  head.write(name, 4, 'latin1')
  return Buffer.concat([head, data, Buffer.alloc(4)])
}
function png(width: number, height: number): Buffer {
  const size = Buffer.alloc(13)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  size[8] = 8
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', size),
    chunk('tEXt', Buffer.from('Author\0ada@example.org')),
    chunk('IDAT', deflateSync(Buffer.alloc(8))),
    chunk('IEND', new Uint8Array()),
  ])
}
const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error) => error.code ?? error.message,
  )

describe('a logo', () => {
  it('is kept with its size, without what a program wrote beside the pixels', async () => {
    await saveLogo(workspaceId, png(640, 160))
    const logo = await findLogo(workspaceId)
    expect(logo).toMatchObject({ mediaType: 'image/png', width: 640, height: 160 })
    expect(Buffer.from(logo?.bytes ?? []).includes('ada@example.org')).toBe(false)
  })

  it('stays when the profile changes, and the profile when the logo does', async () => {
    const profile = { ...(await findProfile(workspaceId)), address: '12 Quay Street' }
    await saveLogo(workspaceId, png(64, 16))
    await saveProfile(workspaceId, profile)
    expect(await findLogo(workspaceId)).toMatchObject({ width: 64 })
    await saveLogo(workspaceId, png(32, 16))
    expect(await findProfile(workspaceId)).toEqual(profile)
  })

  it('is shown anew when it changed, and not at all when it was removed', async () => {
    await saveLogo(workspaceId, png(64, 16))
    const before = await findLogoVersion(workspaceId)
    await saveLogo(workspaceId, png(32, 16))
    expect(await findLogoVersion(workspaceId)).not.toBe(before)
    await removeLogo(workspaceId)
    expect([await findLogo(workspaceId), await findLogoVersion(workspaceId)]).toEqual([null, null])
  })

  it('is a PNG or JPEG of a size that every letter can carry', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')
    expect(await code(saveLogo(workspaceId, svg))).toBe('invalid')
    expect(await code(saveLogo(workspaceId, png(5_000, 5_000)))).toBe('too-large')
    expect(await code(saveLogo(workspaceId, Buffer.alloc(LIMITS.logoBytes + 1)))).toBe('too-large')
    expect(await findLogo(workspaceId)).toBeNull()
  })
})
