import { nameKey } from './people.js'

const leadingThe = /^the/
const hostOf = /^(?:https?:)?\/\/(?:[^@/?#]*@)?([^:/?#]+)/i
const country = /^(?:co|com|net|org|gov|ac|edu|or|ne|go)$/

/** The names of the site and the house, as `nameKey` gives them, with and without “The”: from its own words and its host. */
export function houseNames(names: readonly string[], urls: readonly string[]): ReadonlySet<string> {
  const keys = new Set<string>()
  const add = (key: string) => {
    if (key.length < 2) return
    keys.add(key)
    keys.add(key.replace(leadingThe, ''))
    keys.add(`the${key}`)
  }
  for (const name of names) add(nameKey(name))
  for (const url of urls) {
    const labels = (hostOf.exec(url)?.[1] ?? '').toLowerCase().split('.')
    // news.example.co.uk: the name stands before the ending, which may have two parts.
    const at = labels.length - (country.test(labels.at(-2) ?? '') && labels.length > 2 ? 3 : 2)
    add(nameKey(labels[at] ?? ''))
    add(nameKey(labels.slice(at).join('')))
    add(nameKey(labels.filter((label) => label !== 'www').join('')))
  }
  keys.delete('')
  return keys
}
