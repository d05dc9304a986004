import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'

const unset = (value: unknown) => (value === '' ? undefined : value)
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(unset, schema.optional())

const site = (usual: string) =>
  z.preprocess(
    unset,
    z
      .url({ protocol: /^https?$/ })
      .default(usual)
      .transform((url) => url.replace(/\/+$/, '')),
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
  }
}

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
