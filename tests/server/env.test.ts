import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseEnv, secrets } from '#server/env.ts'

describe('the configuration', () => {
  it('needs nothing to be set', () => {
    expect(parseEnv({})).toMatchObject({
      port: 3000,
      host: 'localhost',
      publicUrl: 'http://localhost:3000',
      databaseUrl: null,
      smtpUrl: null,
      isBehindProxy: false,
    })
  })

  it('takes an empty value for none', () => {
    expect(parseEnv({ PORT: '', DATABASE_URL: '', PUBLIC_URL: '' })).toEqual(parseEnv({}))
  })

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['PUBLIC_URL', 'example.org'],
    ['PUBLIC_URL', 'javascript://example.org'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['SMTP_URL', 'http://mail'],
    ['TRUST_PROXY', 'yes'],
    ['FEDERAL_REGISTER_API', 'file:///etc'],
    ['S3_ENDPOINT', 'file:///etc'],
    ['S3_BUCKET', 'herons/../egrets'],
    ['REGULATIONS_GOV_API', 'regulations.gov'],
  ])('names %s when it is %s', (name, value) => {
    expect(() => parseEnv({ [name]: value })).toThrow(name)
  })

  it('wants to know who mail comes from before it sends any', () => {
    expect(() => parseEnv({ SMTP_URL: 'smtp://mail.example.org' })).toThrow('MAIL_FROM')
  })

  it('looks notices up where they are published, unless told another address', () => {
    const usual = parseEnv({}).publishers
    expect(usual.federalRegisterApi).toBe('https://www.federalregister.gov/api/v1')
    const { publishers } = parseEnv({ FEDERAL_REGISTER_API: 'http://localhost:4000/fr/' })
    expect(publishers).toEqual({ ...usual, federalRegisterApi: 'http://localhost:4000/fr' })
  })

  it('keeps files in the data folder until all of the settings for S3 storage are there', () => {
    expect(parseEnv({}).s3).toBeNull()
    const some = { S3_ENDPOINT: 'https://s3.example.org/', S3_BUCKET: 'herons', S3_ACCESS_KEY: 'a' }
    expect(() => parseEnv(some)).toThrow('S3_SECRET_KEY')
    expect(parseEnv({ ...some, S3_SECRET_KEY: 'b' }).s3).toEqual({
      endpoint: 'https://s3.example.org',
      bucket: 'herons',
      region: 'us-east-1',
      accessKey: 'a',
      secretKey: 'b',
      pathStyle: true,
    })
  })

  it('reads the virus scanner as a program and its arguments', () => {
    expect(parseEnv({}).scanCommand).toBeNull()
    expect(parseEnv({ SCAN_COMMAND: '"/opt/my scanner/scan" --no-summary -' }).scanCommand).toEqual([
      '/opt/my scanner/scan',
      '--no-summary',
      '-',
    ])
  })

  it('puts the port into the address it prints when listening everywhere', () => {
    expect(parseEnv({ HOST: '0.0.0.0', PORT: '8080' }).publicUrl).toBe('http://localhost:8080')
  })
})

describe('the secrets', () => {
  it('are made on first start, kept, and readable by their owner alone', () => {
    const [one, other] = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'rejoinder-secrets-')))
    const first = secrets(one)
    expect(first.sessionSecret.length).toBeGreaterThanOrEqual(48)
    expect(secrets(one)).toEqual(first)
    expect(secrets(other)).not.toEqual(first)
    expect(statSync(join(one ?? '', 'secrets.json')).mode & 0o077).toBe(0)
    for (const folder of [one, other]) rmSync(folder ?? '', { recursive: true })
  })
})
