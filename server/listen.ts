import type { Server } from 'node:http'
import { AppError } from '#domain/errors.ts'

/** Starts listening. Throws a sentence that says what is wrong with the address and what to set instead. */
export function listen(server: Server, { host, port }: { host: string; port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)))
    server.listen(port, host, resolve)
  })
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): AppError {
  const sentences: Record<string, string> = {
    EADDRINUSE: `Port ${port} is already in use. Stop the program that uses it, or choose another port, for example: PORT=${port + 1} npm start`,
    EACCES: `This account may not use port ${port}. Choose one above 1023, for example: PORT=3000 npm start`,
    EADDRNOTAVAIL: `This machine has no address ${host}. Set HOST to one it has, or to 0.0.0.0 for all of them.`,
    ENOTFOUND: `The name ${host} has no address. Set HOST to an address of this machine.`,
  }
  return new AppError(
    'unavailable',
    sentences[error.code ?? ''] ?? `The server cannot listen: ${error.message}`,
  )
}
