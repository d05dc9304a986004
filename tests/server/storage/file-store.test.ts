import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { diskStore } from '#server/storage/disk.ts'
import { type FileStore, keyOf } from '#server/storage/file-store.ts'
import { addressInBucket, s3Store } from '#server/storage/s3.ts'
import { s3StandIn } from '#tests/support/s3-stand-in.ts'

const folder = mkdtempSync(join(tmpdir(), 'rejoinder-files-'))
let bucket: Awaited<ReturnType<typeof s3StandIn>>
beforeAll(async () => {
  bucket = await s3StandIn()
})
afterAll(async () => {
  await bucket.close()
  rmSync(folder, { recursive: true })
})

/** Some bytes nobody kept before, and where they belong. */
function fresh(size = 100_000) {
  const bytes = randomBytes(size)
  return {
    bytes,
    address: { workspaceId: 'herons', sha256: createHash('sha256').update(bytes).digest('hex') },
  }
}
const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error) => error.code ?? error.message,
  )

const places: [string, () => FileStore, (key: string) => { damage: () => void }][] = [
  [
    'a folder',
    () => diskStore(folder),
    (key) => ({ damage: () => writeFileSync(join(folder, key), 'something else') }),
  ],
  [
    'S3-compatible storage',
    () => s3Store(bucket.settings),
    (key) => ({ damage: () => bucket.objects.set(`/herons/files/${key}`, Buffer.from('something else')) }),
  ],
]

describe.each(places)('%s', (_name, open, at) => {
  it('gives back the bytes it was given, also none and many', async () => {
    for (const size of [0, 1, 100_000, 5_000_000]) {
      const { bytes, address } = fresh(size)
      await open().put(address, bytes)
      expect(Buffer.from(await open().get(address)).equals(bytes)).toBe(true)
    }
  })

  it('knows what it has, and forgets what it is told to forget', async () => {
    const { bytes, address } = fresh()
    expect(await open().has(address)).toBe(false)
    await open().put(address, bytes)
    expect(await open().has(address)).toBe(true)
    await open().delete(address)
    await open().delete(address)
    expect(await open().has(address)).toBe(false)
    expect(await code(open().get(address))).toBe('unavailable')
  })

  it('keeps one workspace apart from another', async () => {
    const { bytes, address } = fresh()
    await open().put(address, bytes)
    expect(await open().has({ ...address, workspaceId: 'egrets' })).toBe(false)
  })

  it('never hands out bytes that changed since', async () => {
    const { bytes, address } = fresh()
    await open().put(address, bytes)
    at(keyOf(address)).damage()
    expect(await code(open().get(address))).toBe('unavailable')
  })

  it('has no address outside its own place', async () => {
    const { bytes, address } = fresh()
    for (const workspaceId of ['..', '../..', 'a/b', '', 'a\0b']) {
      expect(await code(open().put({ ...address, workspaceId }, bytes))).toContain('Not the address')
    }
    expect(await code(open().put({ ...address, sha256: '../../etc' }, bytes))).toContain('Not the address')
  })
})

describe('a folder', () => {
  it('holds whole files only, for its owner only, each once however many give it at once', async () => {
    const { bytes, address } = fresh()
    await Promise.all(Array.from({ length: 8 }, () => diskStore(folder).put(address, bytes)))
    const path = join(folder, keyOf(address))
    expect(readdirSync(join(path, '..')).filter((name) => name.startsWith(address.sha256))).toEqual([
      address.sha256,
    ])
    expect(statSync(path).mode & 0o077).toBe(0)
  })

  it('does not touch a file that is there', async () => {
    const { bytes, address } = fresh()
    await diskStore(folder).put(address, bytes)
    const before = statSync(join(folder, keyOf(address)))
    await diskStore(folder).put(address, bytes)
    expect(statSync(join(folder, keyOf(address))).ino).toBe(before.ino)
  })

  it('says that it could not keep a file, and leaves no part of one', async () => {
    const { bytes, address } = fresh()
    const blocked = join(folder, 'blocked')
    writeFileSync(blocked, 'a file where a folder should be')
    expect(await code(diskStore(blocked).put(address, bytes))).toBe('unavailable')
  })
})

describe('S3-compatible storage', () => {
  it('tries again while the storage has trouble of its own', async () => {
    const { bytes, address } = fresh()
    bucket.failNext(503, 500, 429)
    await s3Store(bucket.settings).put(address, bytes)
    expect(bucket.objects.get(`/herons/files/${keyOf(address)}`)?.equals(bytes)).toBe(true)
  })

  it('gives up in the end, with the reason for the log', async () => {
    const { bytes, address } = fresh()
    await s3Store(bucket.settings).put(address, bytes)
    bucket.failNext(503, 503, 503, 503)
    const failure = await s3Store(bucket.settings)
      .get(address)
      .catch((error) => error)
    expect(failure).toMatchObject({ code: 'unavailable' })
    expect(String(failure.cause)).toContain('503 SlowDown')
  })

  it('sends nothing that another key signed, and says so in the log', async () => {
    const { bytes, address } = fresh()
    const failure = await s3Store({ ...bucket.settings, secretKey: 'a guess' })
      .put(address, bytes)
      .catch((error) => error)
    expect(failure).toMatchObject({ code: 'unavailable' })
    expect(String(failure.cause)).toContain('403')
    expect(bucket.objects.has(`/herons/files/${keyOf(address)}`)).toBe(false)
  })

  it('sends the same bytes once', async () => {
    const { bytes, address } = fresh()
    await s3Store(bucket.settings).put(address, bytes)
    await s3Store(bucket.settings).put(address, bytes)
    const path = `/herons/files/${keyOf(address)}`
    expect(bucket.asked.filter((each) => each === `PUT ${path}`)).toHaveLength(1)
  })

  it('finds the bucket in the path or before the host, as the setting says', () => {
    const settings = { ...bucket.settings, endpoint: 'https://s3.eu-west-3.amazonaws.com' }
    expect(addressInBucket(settings, 'files/a')).toBe('https://s3.eu-west-3.amazonaws.com/herons/files/a')
    expect(addressInBucket({ ...settings, pathStyle: false }, 'files/a')).toBe(
      'https://herons.s3.eu-west-3.amazonaws.com/files/a',
    )
  })
})
