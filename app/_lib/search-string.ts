type Params = Record<string, string | string[] | undefined>

/** A page's search parameters as one string, each once. */
export const searchString = (params: Params): string =>
  new URLSearchParams(
    Object.entries(params).flatMap(([key, value]) => {
      const first = Array.isArray(value) ? value[0] : value
      return first === undefined ? [] : [[key, first]]
    }),
  ).toString()
