/** An address in full; `undefined` if it leads to no page or picture on the web: `('/rain', 'https://a.example/')` → `'https://a.example/rain'` */
export function absolute(address: string, base: string | undefined): string | undefined {
  try {
    const { protocol, href } = new URL(address, base)
    return protocol === 'https:' || protocol === 'http:' ? href : undefined
  } catch {
    return undefined
  }
}

/** A text with its percent signs decoded: `rain%20falls` → `rain falls`; `undefined` if they encode nothing. */
export function percentDecoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

const HOST_OF = /^(?:https?:)?\/\/(?:[^@/?#]*@)?([^:/?#]+)/i

/** The labels of a host, without the last: `https://news.globe.example/rain` → `['news', 'globe']` */
export const hostLabels = (address: string): string[] =>
  (HOST_OF.exec(address)?.[1] ?? '').toLowerCase().split('.').slice(0, -1)
