/** A renderer that tells the names of what it can see in its environment. */
process.on('message', () => {
  process.send?.({ type: 'step', step: 'setting', names: Object.keys(process.env) })
})
