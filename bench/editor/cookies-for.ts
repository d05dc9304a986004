/** A `Cookie` header as the cookies a browser is given for an address. */
export const cookiesFor = (url: string, header: string) =>
  header.split('; ').map((each) => {
    const [name = '', ...value] = each.split('=')
    return { name, value: value.join('='), url }
  })
