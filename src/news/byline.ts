const OPENING = /^(?:(?:written|reported|story|words|text|posted|published) )?by:?\s+/i
const ROLE =
  /^(?:staff|senior|chief|contributing|special|political|national|international|associated press|ap|reuters|afp|upi|bbc|cnn|the |for |of |in )|\b(?:writer|reporter|editor|correspondent|columnist|contributor|staff|news|times|post|press|network|magazine|journal|agency|media)$/i
const PARTS = /(, ?(?:and )?| (?:and|&) | ?[|/•·] ?)/i
const JOINS_PEOPLE = /and|&/i
const FIRST_CAPITAL = /^\p{Lu}/u

/**
 * The people a byline names: one entry each, without “By”, roles or agencies.
 * What a comma parts from a role is a place: `BBC News, New York`.
 *
 * `By Maria Gomez and Jo Ng, Staff Writers` → `['Maria Gomez', 'Jo Ng']`
 */
export function authorsOf(byline: string): string[] {
  const authors: string[] = []
  let role = false
  byline
    .trim()
    .replace(OPENING, '')
    .split(PARTS)
    .forEach((part, at, parts) => {
      if (at % 2 === 1) return
      const name = part.trim()
      if (role && !JOINS_PEOPLE.test(parts[at - 1] ?? '')) return
      role = ROLE.test(name)
      if (!role && FIRST_CAPITAL.test(name) && name.includes(' ')) authors.push(name)
    })
  return authors
}
