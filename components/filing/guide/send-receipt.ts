/** Sends a receipt's bytes and name. Answers with a sentence for the person where it was not taken, else null. */
export async function sendReceipt(url: string, file: File): Promise<string | null> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'x-file-name': encodeURIComponent(file.name), 'content-type': 'application/octet-stream' },
    body: file,
  }).catch(() => null)
  if (response?.ok) return null
  const body: unknown = await response?.json().catch(() => null)
  const hasMessage = typeof body === 'object' && body !== null && 'message' in body
  return hasMessage && typeof body.message === 'string'
    ? body.message
    : 'The receipt did not arrive. Check the network and add it again.'
}
