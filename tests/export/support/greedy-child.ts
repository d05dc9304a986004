/** A renderer that takes ever more memory outside the reach of Node's own limit. */
process.on('message', () => {
  const held: Buffer[] = []
  setInterval(() => held.push(Buffer.alloc(16 * 1024 * 1024, 1)), 5)
})
