import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createPace } from '#server/lookup/pace.ts'
import { createPublisher, type PublisherOptions } from '#server/lookup/publisher.ts'
import { retryAfter } from '#server/lookup/retry-after.ts'
import { endless, type StandIn, silence, standIn, status } from '#tests/support/publishers-stand-in.ts'

let site: StandIn
let origin: string
beforeEach(async () => {
  site = await standIn()
  origin = new URL(site.publishers.govinfo).origin
})
afterEach(() => site.close())

const never = new AbortController().signal
const get = (path: string, options: Partial<PublisherOptions> = {}, signal = never) =>
  createPublisher({
    name: 'the Gazette',
    origins: [origin],
    pace: { api: 1_000, text: 1_000 },
    answerSeconds: 20,
    firstWait: 5,
    ...options,
  }).get(`${origin}${path}`, { kind: 'api', most: 1_000_000, signal })

test('a site that is busy is asked again after the wait it asks for', async () => {
  site.on('/lamps', status(429, '', { 'retry-after': '1' }), status(200, 'lamps'))
  const started = performance.now()
  const answer = await get('/lamps')
  expect(Buffer.from(answer.bytes).toString()).toBe('lamps')
  expect(performance.now() - started).toBeGreaterThan(950)
  expect(site.asked).toHaveLength(2)
})

test('a site that asks for a longer wait than anybody has is not asked again, and the wait is named', async () => {
  site.on('/lamps', status(429, '', { 'retry-after': '2400' }))
  await expect(get('/lamps', { whenTooMany: 'Set a key.' })).rejects.toMatchObject({
    code: 'unavailable',
    message: 'The Gazette asks to be asked less often: wait 40 minutes and try again. Set a key.',
  })
  expect(site.asked).toHaveLength(1)
})

test('a site in trouble is asked a few times, then its trouble is told', async () => {
  site.on('/lamps', status(500), status(502), status(200, 'lamps'))
  expect((await get('/lamps')).status).toBe(200)
  site.on('/ropes', status(500))
  await expect(get('/ropes')).rejects.toThrow(/The Gazette has trouble of its own \(500\)/u)
  expect(site.asked.filter((path) => path.endsWith('/ropes'))).toHaveLength(4)
})

test('a site that never answers, or never ends, or cannot be reached is given up', async () => {
  const hurried = { answerSeconds: 0.2 }
  site.on('/lamps', silence)
  await expect(get('/lamps', hurried)).rejects.toThrow(/takes too long to answer/u)
  site.on('/ropes', (_, response) => void response.write('slowly…'))
  await expect(get('/ropes', hurried)).rejects.toThrow(/takes too long to answer/u)
  site.on('/cut', (_, response) => void response.destroy())
  await expect(get('/cut')).rejects.toThrow(/cannot be reached/u)
})

test('an answer is read up to its limit, unpacked size counted, and no further', async () => {
  site.on('/lamps', endless)
  await expect(get('/lamps')).rejects.toMatchObject({ code: 'too-large' })
  site.on('/bomb', status(200, gzipSync(Buffer.alloc(20_000_000)), { 'content-encoding': 'gzip' }))
  await expect(get('/bomb')).rejects.toMatchObject({ code: 'too-large' })
})

test('a site may lead on within itself, but to no other site and not round in a circle', async () => {
  const elsewhere = await standIn()
  site.on('/old', status(301, '', { location: '/new' }))
  site.on('/new', status(200, 'new'))
  expect(Buffer.from((await get('/old')).bytes).toString()).toBe('new')
  site.on('/away', status(302, '', { location: `${elsewhere.publishers.govinfo}/secret` }))
  await expect(get('/away')).rejects.toThrow(
    /leads on to another site \(127\.0\.0\.1:\d+\), which is not asked/u,
  )
  site.on('/metadata', status(302, '', { location: 'http://169.254.169.254/latest' }))
  await expect(get('/metadata')).rejects.toThrow(/another site/u)
  expect(elsewhere.asked).toEqual([])
  site.on('/round', status(302, '', { location: '/round' }))
  await expect(get('/round')).rejects.toThrow(/round in a circle/u)
  elsewhere.close()
})

test('giving up is heard at once, also while waiting', async () => {
  site.on('/lamps', status(503, '', { 'retry-after': '60' }))
  const cancel = new AbortController()
  const asked = get('/lamps', {}, cancel.signal)
  setTimeout(() => cancel.abort(new Error('Cancelled.')), 100)
  await expect(asked).rejects.toThrow('Cancelled.')
})

test('requests keep the pace their site asks for', async () => {
  const pace = createPace(20)
  const started = performance.now()
  await Promise.all(Array.from({ length: 5 }, () => pace(never)))
  expect(performance.now() - started).toBeGreaterThan(190)
})

test('a wait may be told in seconds or as a day and hour', () => {
  const now = new Date('2031-05-01T12:00:00Z')
  expect(retryAfter('120', now)).toBe(120_000)
  expect(retryAfter('Thu, 01 May 2031 12:01:00 GMT', now)).toBe(60_000)
  expect(retryAfter('Thu, 01 May 2031 11:00:00 GMT', now)).toBe(0)
  expect(retryAfter('soon', now)).toBeNull()
  expect(retryAfter(null, now)).toBeNull()
})
