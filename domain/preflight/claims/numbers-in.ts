export type Numbers = ReadonlySet<string>

/** The numbers that stand in a text, each once, without the commas between their thousands. */
export const numbersIn = (text: string): Numbers =>
  new Set([...text.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)].map(([number]) => number.replaceAll(',', '')))
