// Runs the server for development: Next reloads pages by itself, and this restarts the process
// when a file changes that `server/main.ts` itself has loaded, or the database's schema does.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, watch } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const SETTLE_MS = 800
const KILL_AFTER_MS = 15_000

let child = null
let isStopping = false
let isRestarting = false
let timer
let graph = importGraph()

function start() {
  const started = spawn(process.execPath, [join(root, 'server/main.ts'), '--dev'], {
    cwd: root,
    stdio: 'inherit',
  })
  child = started
  started.on('exit', (code) => {
    if (child === started) child = null
    if (isStopping) process.exit(code ?? 0)
    if (!isRestarting) console.log('The server stopped. It starts again when a file changes.')
  })
}

function stop() {
  return new Promise((done) => {
    if (child === null) return done()
    const old = child
    const kill = setTimeout(() => old.kill('SIGKILL'), KILL_AFTER_MS)
    old.on('exit', () => {
      clearTimeout(kill)
      done()
    })
    old.kill('SIGTERM')
  })
}

/** One restart at a time: what changes meanwhile is part of it, or asks for another one after it. */
async function restart(path) {
  if (isRestarting) {
    timer = setTimeout(() => void restart(path), SETTLE_MS)
    return
  }
  isRestarting = true
  console.log(`Restarting: ${path} changed.`)
  if (path.endsWith('.prisma'))
    spawnSync(process.execPath, [join(root, 'scripts/generate-client.mjs')], { stdio: 'inherit' })
  await stop()
  graph = importGraph()
  start()
  isRestarting = false
}

/** The project's own files that main.ts loads, by following their imports. */
function importGraph() {
  const seen = new Set()
  const visit = (file) => {
    if (seen.has(file)) return
    // A file that is missing is watched for too: its appearing may be what a stopped server waits for.
    seen.add(file)
    if (!existsSync(file)) return
    for (const [, name] of readFileSync(file, 'utf8').matchAll(
      /(?:from|import)\s*\(?\s*['"]([#.][^'"]+)['"]/g,
    )) {
      visit(name.startsWith('#') ? join(root, name.slice(1)) : resolve(dirname(file), name))
    }
  }
  visit(join(root, 'server/main.ts'))
  return seen
}

for (const folder of ['server', 'domain', 'export', 'prisma']) {
  watch(join(root, folder), { recursive: true }, (_event, name) => {
    if (name === null) return
    const path = join(root, folder, name)
    const isOurs = graph.has(path) && !path.includes('generated')
    if (!isOurs && !path.endsWith('schema.prisma') && !path.endsWith('migration.sql')) return
    clearTimeout(timer)
    timer = setTimeout(() => void restart(`${folder}/${name}`), SETTLE_MS)
  })
}

for (const signal of ['SIGTERM', 'SIGINT']) {
  process.on(signal, () => {
    isStopping = true
    if (child === null) process.exit(0)
    child.kill('SIGTERM')
  })
}

start()
