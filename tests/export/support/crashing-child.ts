/** A renderer that ends without a word. */
process.on('message', () => process.exit(3))
