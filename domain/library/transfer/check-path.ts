const DEEPEST = 6
const LONGEST = 300

/** What is wrong with the path of a file that somebody hands in, or null. A path never leads out of its folder. */
export function pathProblem(path: string): string | null {
  const parts = path.split('/')
  if (path.startsWith('/') || /^[a-z]:/i.test(path) || path.includes('\\'))
    return 'The path does not start in the folder. Pack the folder itself, with forward slashes.'
  if (parts.some((part) => part === '..' || part === '.' || part === ''))
    return 'The path leads out of the folder or is not plain. Pack the folder itself again.'
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
  if (/[\u0000-\u001f]/.test(path)) return 'The path has characters that no file name has. Rename the file.'
  if (parts.length > DEEPEST || path.length > LONGEST)
    return 'The file lies too deep. Arguments stand at arguments/<topic>/<id>.md.'
  return null
}
