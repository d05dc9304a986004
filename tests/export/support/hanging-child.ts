/** A renderer that takes the job, says so, and never comes back. */
process.on('message', () => {
  process.send?.({ type: 'step', step: 'setting' }, undefined, undefined, () => {
    for (;;);
  })
})
