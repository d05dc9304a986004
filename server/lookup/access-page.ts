import { decodeText } from '#server/intake/sniff-format.ts'
import type { Answer } from './publisher.ts'

const ACCESS = /<(?:title|h1)[^>]*>[^<]*Request Access/iu

/** Whether an answer is the page that asks a visitor to prove that they are a person. It comes as a success. */
export const isAccessPage = ({ bytes }: Answer): boolean => ACCESS.test(decodeText(bytes.subarray(0, 20_000)))
