import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './stamp.mjs'

/** The Node 24 the project pins, once it is installed. */
export function pinnedNode() {
  const path = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  return existsSync(path) ? path : process.execPath
}

const environment = (extra = {}) => ({
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  CHECKPOINT_DISABLE: '1',
  ...extra,
})

/** Runs a program to its end. `isQuiet` keeps its words for the case that it fails. */
export function run(command, args, { env, isQuiet = false } = {}) {
  return new Promise((resolve) => {
    const stdio = isQuiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit']
    const child = spawn(command, args, { cwd: root, stdio, env: environment(env) })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk))
    child.on('error', (error) => resolve({ isOk: false, output: error.message }))
    child.on('close', (code) => resolve({ isOk: code === 0, output }))
  })
}

export const runNode = (script, args = [], options = {}) =>
  run(pinnedNode(), [join(root, script), ...args], options)

/** Runs npm with the Node that runs this: the npm that started it, or the one on the path. */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath
  if (npm?.endsWith('.js')) return run(process.execPath, [npm, ...args], options)
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options)
}

/** Becomes a script: its words, its signals and its exit code are this process's. */
export function runForeground(script, args = [], env = {}) {
  const child = spawn(pinnedNode(), [join(root, script), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: environment(env),
  })
  // A key press in the terminal reaches the child by itself; a signal sent to this process does not.
  process.on('SIGINT', () => undefined)
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  return new Promise(() => {
    child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 0 : 1)))
  })
}
