/** A path of this site to go on to after signing in; anything that could lead elsewhere becomes the start page. */
export function nextPath(value: string | string[] | undefined): string {
  if (typeof value !== 'string' || !/^\/(?![/\\])[^\\\s]*$/.test(value)) return '/'
  return value
}
