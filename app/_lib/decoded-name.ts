/** A file's name from a header, which carries only plain letters, so that the name comes percent-encoded. */
export function decodedName(header: string): string {
  try {
    return decodeURIComponent(header)
  } catch {
    return header
  }
}
