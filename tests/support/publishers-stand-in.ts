import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Publishers } from '#server/env.ts'

type Reply = (request: IncomingMessage, response: ServerResponse) => void

export type StandIn = {
  /** Where the stand-ins listen, as the settings name it. */
  publishers: Publishers
  /** Every request that came, in order: `GET /v4/documents/X`. */
  asked: string[]
  /** The key each request carried, in order. */
  keys: (string | undefined)[]
  /** Answers the requests for a path, one reply after another; the last one goes on. */
  on: (path: string, ...replies: Reply[]) => void
  close: () => void
}

/**
 * A local server that stands in for the Federal Register, the printer's copies and Regulations.gov, each under a path
 * of its own. What no test told it to answer is 404, as it is with them.
 */
export async function standIn(): Promise<StandIn> {
  const replies = new Map<string, Reply[]>()
  const asked: string[] = []
  const keys: (string | undefined)[] = []
  const server = createServer((request, response) => {
    const url = decodeURIComponent(request.url ?? '')
    asked.push(`${request.method} ${url}`)
    keys.push(request.headers['x-api-key']?.toString())
    const waiting = replies.get(url) ?? replies.get(url.split('?')[0] ?? '') ?? []
    const reply = (waiting.length > 1 ? waiting.shift() : waiting[0]) ?? status(404, '{"status":404}')
    reply(request, response)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  return {
    publishers: {
      federalRegisterApi: `${origin}/fr/api/v1`,
      govinfo: `${origin}/govinfo`,
      regulationsGovApi: `${origin}/v4`,
      regulationsGovFiles: `${origin}/files`,
      regulationsGovKey: 'a-key',
    },
    asked,
    keys,
    on: (path, ...list) => void replies.set(path, list),
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** A reply with a status and a body. */
export const status =
  (code: number, body: string | Uint8Array = '', headers: Record<string, string> = {}): Reply =>
  (_, response) => {
    response.writeHead(code, headers)
    response.end(body)
  }
export const json = (value: unknown) =>
  status(200, JSON.stringify(value), { 'content-type': 'application/json' })
export const file = (name: string) => status(200, readFileSync(new URL(`./notices/${name}`, import.meta.url)))
/** The page for people, which comes as a success. */
export const accessPage = status(
  200,
  '<!DOCTYPE html><html><head><title>Federal Register :: Request Access</title></head><body><h1>Request Access</h1><p>Please complete the CAPTCHA.</p></body></html>',
  { 'content-type': 'text/html' },
)
/** Never answers. */
export const silence: Reply = () => {}
/** Starts to answer and goes on for ever. */
export const endless: Reply = (_, response) => {
  const timer = setInterval(() => response.write(Buffer.alloc(256 * 1024, 'x')), 1)
  response.on('close', () => clearInterval(timer))
}

/** A document as the Federal Register's API describes it, in the shape recorded from it. */
export function federalRegisterJson({ publishers }: StandIn, changes: Record<string, unknown> = {}) {
  const site = publishers.federalRegisterApi.replace('/api/v1', '')
  const text = (kind: string, end: string) =>
    `${site}/documents/full_text/${kind}/2023/03/07/2023-04319.${end}`
  return {
    abstract: 'About lamps.',
    action: 'Request for information.',
    agencies: [
      { raw_name: 'OFFICE OF LAMPS', name: 'Lamps Office', id: 7, parent_id: 3, slug: 'lamps-office' },
      { raw_name: 'DEPARTMENT OF LIGHT', name: 'Light Department', id: 3, parent_id: null },
    ],
    body_html_url: text('html', 'html'),
    citation: '88 FR 14121',
    comment_url: null,
    comments_close_on: '2023-04-06',
    docket_ids: ['LAMP-2023-0001'],
    dockets: [
      {
        id: 'LAMP-2023-0001',
        title: 'Lamps',
        documents: [
          {
            id: 'LAMP-2023-0001-0001',
            comment_start_date: '2023-03-07',
            comment_end_date: '2023-04-08',
            allow_late_comments: false,
          },
        ],
        supporting_documents: [],
      },
    ],
    document_number: '2023-04319',
    full_text_xml_url: text('xml', 'xml'),
    html_url: 'https://www.federalregister.gov/documents/2023/03/07/2023-04319/lamps',
    pdf_url: 'https://www.govinfo.gov/content/pkg/FR-2023-03-07/pdf/2023-04319.pdf',
    publication_date: '2023-03-07',
    raw_text_url: text('text', 'txt'),
    regulation_id_numbers: [],
    regulations_dot_gov_info: { docket_id: 'LAMP-2023-0001', document_id: 'LAMP-2023-0001-0001' },
    start_page: 14121,
    subtype: null,
    title: 'Request for Information on Lamps',
    type: 'Notice',
    volume: 88,
    ...changes,
  }
}

/** A document as Regulations.gov's API describes it, in the shape recorded from it. */
export const regulationsJson = (id: string, changes: Record<string, unknown> = {}) => ({
  id,
  type: 'documents',
  attributes: {
    agencyId: 'LAMP',
    allowLateComments: false,
    commentEndDate: '2023-04-08T03:59:59Z',
    commentStartDate: '2023-03-07T05:00:00Z',
    docketId: id.replace(/-\d+$/u, ''),
    documentType: 'Notice',
    frDocNum: null,
    lastModifiedDate: '2023-03-08T02:00:31Z',
    objectId: '09000064856b1b5e',
    openForComment: false,
    postedDate: '2023-03-07T05:00:00Z',
    title: 'Request for Information on Lamps',
    withinCommentPeriod: false,
    withdrawn: false,
    ...changes,
  },
  links: { self: `https://api.regulations.gov/v4/documents/${id}` },
})
export const regulationsList = (...data: ReturnType<typeof regulationsJson>[]) => ({
  data,
  meta: { hasNextPage: false, numberOfElements: data.length, totalElements: data.length, pageSize: 250 },
})
