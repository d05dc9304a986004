import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'

const unset = (value: unknown) => (value === '' ? undefined : value)
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(unset, schema.optional())

const withoutSlash = (url: string) => url.replace(/\/+$/, '')
const url = () => z.url({ protocol: /^https?$/ }).transform(withoutSlash)
const site = (usual: string) =>
  z.preprocess(
    unset,
    z
      .url({ protocol: /^https?$/ })
      .default(usual)
      .transform(withoutSlash),
  )

const envSchema = z.object({
  REJOINDER_DATA: z.preprocess(unset, z.string().default('./data')),
  HOST: z.preprocess(unset, z.string().default('localhost')),
  PORT: z.preprocess(unset, z.coerce.number().int().min(1).max(65_535).default(3000)),
  PUBLIC_URL: optional(z.url({ protocol: /^https?$/ })),
  TRUST_PROXY: z.preprocess(unset, z.enum(['0', '1']).default('0')),
  DATABASE_URL: optional(z.string().regex(/^postgres(ql)?:\/\//, 'must start with postgresql://')),
  SMTP_URL: optional(z.string().regex(/^smtps?:\/\//, 'must start with smtp:// or smtps://')),
  MAIL_FROM: optional(z.string()),
  FEDERAL_REGISTER_API: site('https://www.federalregister.gov/api/v1'),
  GOVINFO_URL: site('https://www.govinfo.gov'),
  REGULATIONS_GOV_API: site('https://api.regulations.gov/v4'),
  REGULATIONS_GOV_FILES: site('https://downloads.regulations.gov'),
  REGULATIONS_GOV_API_KEY: z.preprocess(unset, z.string().default('DEMO_KEY')),
  S3_ENDPOINT: optional(url()),
  S3_BUCKET: optional(z.string().regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'must be the name of a bucket')),
  S3_REGION: z.preprocess(unset, z.string().default('us-east-1')),
  S3_ACCESS_KEY: optional(z.string()),
  S3_SECRET_KEY: optional(z.string()),
  S3_PATH_STYLE: z.preprocess(unset, z.enum(['0', '1']).default('1')),
  SCAN_COMMAND: optional(z.string()),
})

export type Env = {
  /** Absolute path of the folder that holds the database, the secrets and the lock. */
  dataDir: string
  host: string
  port: number
  /** Where browsers reach this server, without a trailing slash. */
  publicUrl: string
  /** Whether a proxy in front sets `X-Forwarded-For`; its last entry is then the client's address. */
  isBehindProxy: boolean
  databaseUrl: string | null
  smtpUrl: string | null
  mailFrom: string | null
  publishers: Publishers
  /** Where files are kept when not in the data folder. */
  s3: S3Settings | null
  /** The virus scanner, program and arguments; null when files are not scanned. */
  scanCommand: string[] | null
}

/** A bucket in S3-compatible storage. `endpoint` has no trailing slash. */
export type S3Settings = {
  endpoint: string
  bucket: string
  region: string
  accessKey: string
  secretKey: string
  /** Whether the bucket stands in the path, rather than before the host. */
  pathStyle: boolean
}

/** Where notices are looked up, when somebody asks: the only addresses this server fetches from. No trailing slashes. */
export type Publishers = {
  federalRegisterApi: string
  /** The Government Publishing Office, which keeps a copy of every Federal Register document. */
  govinfo: string
  regulationsGovApi: string
  /** Where Regulations.gov keeps the files of its documents. */
  regulationsGovFiles: string
  regulationsGovKey: string
}

let parsed: Env | undefined

/** The configuration, read once from the environment. Throws a sentence that names the variable to correct. */
export function env(): Env {
  parsed ??= parseEnv(process.env)
  return parsed
}

/** Reads a configuration from any set of variables; `env()` is this over the process's own. */
export function parseEnv(variables: Record<string, string | undefined>): Env {
  const result = envSchema.safeParse(variables)
  if (!result.success) {
    const problems = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`The configuration is not usable. Correct these settings:\n${problems.join('\n')}`)
  }
  const it = result.data
  if (it.SMTP_URL !== undefined && it.MAIL_FROM === undefined) {
    throw new Error('SMTP_URL is set but MAIL_FROM is not. Set MAIL_FROM to the address mail is sent from.')
  }
  const shownHost = it.HOST === '0.0.0.0' || it.HOST === '::' ? 'localhost' : it.HOST
  return {
    dataDir: resolve(it.REJOINDER_DATA),
    host: it.HOST,
    port: it.PORT,
    publicUrl: (it.PUBLIC_URL ?? `http://${shownHost}:${it.PORT}`).replace(/\/+$/, ''),
    isBehindProxy: it.TRUST_PROXY === '1',
    databaseUrl: it.DATABASE_URL ?? null,
    smtpUrl: it.SMTP_URL ?? null,
    mailFrom: it.MAIL_FROM ?? null,
    publishers: {
      federalRegisterApi: it.FEDERAL_REGISTER_API,
      govinfo: it.GOVINFO_URL,
      regulationsGovApi: it.REGULATIONS_GOV_API,
      regulationsGovFiles: it.REGULATIONS_GOV_FILES,
      regulationsGovKey: it.REGULATIONS_GOV_API_KEY,
    },
    s3: s3Settings(it),
    scanCommand: it.SCAN_COMMAND === undefined ? null : commandWords(it.SCAN_COMMAND),
  }
}

/** All of them or none: half a set of keys would only show when the first file is lost. */
function s3Settings(it: z.infer<typeof envSchema>): S3Settings | null {
  const { S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY, S3_SECRET_KEY } = it
  const needed = { S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY, S3_SECRET_KEY }
  const missing = Object.entries(needed).flatMap(([name, value]) => (value === undefined ? [name] : []))
  if (missing.length === Object.keys(needed).length) return null
  if (!S3_ENDPOINT || !S3_BUCKET || !S3_ACCESS_KEY || !S3_SECRET_KEY) {
    throw new Error(
      `Files are to be kept in S3 storage, but these settings are missing: ${missing.join(', ')}.`,
    )
  }
  return {
    endpoint: S3_ENDPOINT,
    bucket: S3_BUCKET,
    region: it.S3_REGION,
    accessKey: S3_ACCESS_KEY,
    secretKey: S3_SECRET_KEY,
    pathStyle: it.S3_PATH_STYLE === '1',
  }
}

/** A program and its arguments: words parted by spaces, where double quotes keep spaces in a word. */
const commandWords = (command: string): string[] =>
  [...command.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word)

const secretsSchema = z.object({ sessionSecret: z.string().min(32) })
export type Secrets = z.infer<typeof secretsSchema>

/** The secrets of this installation, made on first start, readable only by the owner of the data folder. */
export function secrets(dataDir = env().dataDir): Secrets {
  const path = join(dataDir, 'secrets.json')
  if (!existsSync(path)) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    const fresh: Secrets = { sessionSecret: randomBytes(48).toString('base64url') }
    // 'wx': when two processes start at once, the second reads what the first wrote.
    try {
      writeFileSync(path, `${JSON.stringify(fresh)}\n`, { mode: 0o600, flag: 'wx' })
    } catch (error) {
      if (!existsSync(path)) throw error
    }
  }
  return secretsSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
}
