import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { freePort } from '../../support/free-port.ts'

/** The python that LibreOffice's own bindings are made for. */
const PYTHON = '/usr/bin/python3'

export const hasOffice = () => spawnSync(PYTHON, ['-c', 'import uno']).status === 0

/** Makes each edit in a copy of its own in LibreOffice; what it saved, or why it could not. */
export async function editInOffice(
  folder: string,
  jobs: readonly { edit: string; bytes: Uint8Array }[],
): Promise<(Uint8Array | string)[]> {
  const port = await freePort()
  const office = spawn(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      ...['--headless', '--norestore', `--accept=socket,host=127.0.0.1,port=${port};urp;`],
    ],
    { stdio: 'ignore', detached: true },
  )
  try {
    const given = jobs.map(({ edit, bytes }, index) => {
      const job = { edit, in: join(folder, `${index}.docx`), out: join(folder, `${index}-edited.docx`) }
      writeFileSync(job.in, bytes)
      return job
    })
    const { stdout, stderr } = spawnSync(
      PYTHON,
      [join(import.meta.dirname, 'edit-in-office.py'), String(port)],
      {
        input: JSON.stringify(given),
        encoding: 'utf8',
      },
    )
    const said = stdout.trim().split('\n')
    return given.map(({ out }, index) =>
      said[index] === 'ok' ? new Uint8Array(readFileSync(out)) : (said[index] ?? stderr),
    )
  } finally {
    // soffice is a script that starts another program: both are of one group.
    if (office.pid !== undefined) process.kill(-office.pid)
  }
}
