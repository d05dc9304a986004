import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { signRequest } from '#server/storage/sign-request.ts'

// The keys, requests and signatures that Amazon publishes under "Signature Calculations for the Authorization Header".
const KEYS = {
  accessKey: 'AKIAIOSFODNN7EXAMPLE',
  secretKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  region: 'us-east-1',
}
const PUBLISHED: {
  name: string
  method: string
  path: string
  headers: Record<string, string>
  body: string
  signature: string
}[] = [
  {
    name: 'GET with a range',
    method: 'GET',
    path: '/test.txt',
    headers: { Range: 'bytes=0-9' },
    body: '',
    signature: 'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
  },
  {
    name: 'PUT of some words under a name that has to be encoded',
    method: 'PUT',
    path: '/test%24file.text',
    headers: { Date: 'Fri, 24 May 2013 00:00:00 GMT', 'x-amz-storage-class': 'REDUCED_REDUNDANCY' },
    body: 'Welcome to Amazon S3.',
    signature: '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
  },
  {
    name: 'GET with a parameter without a value',
    method: 'GET',
    path: '/?lifecycle',
    headers: {},
    body: '',
    signature: 'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543',
  },
  {
    name: 'GET with parameters',
    method: 'GET',
    path: '/?max-keys=2&prefix=J',
    headers: {},
    body: '',
    signature: '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7',
  },
]

describe('a signature', () => {
  it.each(PUBLISHED)('is the one Amazon publishes: $name', ({ method, path, headers, body, signature }) => {
    const url = new URL(`https://examplebucket.s3.amazonaws.com${path}`)
    const now = new Date('2013-05-24T00:00:00Z')
    const signed = signRequest(
      { method, url, headers, payloadHash: createHash('sha256').update(body).digest('hex'), now },
      KEYS,
    )
    expect(signed.authorization).toMatch(new RegExp(`Signature=${signature}$`))
  })
})
