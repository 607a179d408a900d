import { isAscii } from '../../../characters/ascii.js'
import type { Words } from '../../../locale/at-hand.js'
import { peopleWordsOf } from '../../../locale/people-words.js'
import { agencyNamed } from '../../../story/agencies.js'
import { opensWithGivenName } from '../../../story/given-names.table.js'

const NOT_LETTER = /[^\p{L}\p{N}]+/gu
const NOT_ASCII_LETTER = /[^a-z0-9]+/g

/** How names are compared: `The  Daily Globe` and `the daily globe` are one. */
export function nameKey(name: string): string {
  if (isAscii(name)) return name.toLowerCase().replace(NOT_ASCII_LETTER, '')
  return name.normalize('NFKC').toLowerCase().replace(NOT_LETTER, '')
}

/** What tells that a name is no person’s. */
export interface Naming {
  /** Names of the site and the publisher, as `nameKey` gives them. */
  readonly publishers: ReadonlySet<string>
  /** Those of the languages at hand. */
  readonly words: Words
}

/** Whether a name is that of the site, its publisher, an agency, or an account of the publisher. */
export function isPublisherName(name: string, { publishers, words }: Naming): boolean {
  if (agencyNamed(name) !== undefined || peopleWordsOf(words).accounts.has(name.toLowerCase())) return true
  return publishers.has(nameKey(name)) || (ARTICLE.test(name) && publishers.has(nameKey(name.replace(ARTICLE, ''))))
}

/** Articles, which publishers write before their names or leave out. */
const ARTICLE = /^(?:The|Der|Die|Das|Le|La|Les|El|Los|Las|Il|Lo|O|A|De|Het) /i

const LEADING_THE = /^the/
const HOST_OF = /^(?:https?:)?\/\/(?:[^@/?#]*@)?([^:/?#]+)/i
const COUNTRY = /^(?:co|com|net|org|gov|ac|edu|or|ne|go)$/

/** The names of the site and its publisher, as `nameKey` gives them, with and without “The”: `names`, and the parts of hosts. */
export function publisherNames(names: readonly string[], urls: readonly string[]): ReadonlySet<string> {
  const keys = new Set<string>()
  const add = (key: string) => {
    if (key.length < 2) return
    keys.add(key)
    keys.add(key.replace(LEADING_THE, ''))
    keys.add(`the${key}`)
  }
  for (const name of names) add(nameKey(name))
  for (const url of urls) {
    const labels = (HOST_OF.exec(url)?.[1] ?? '').toLowerCase().split('.')
    // news.example.co.uk: the name stands before the ending, which may have two parts.
    const at = labels.length - (COUNTRY.test(labels.at(-2) ?? '') && labels.length > 2 ? 3 : 2)
    add(nameKey(labels[at] ?? ''))
    add(nameKey(labels.slice(at).join('')))
    add(nameKey(labels.filter((label) => label !== 'www').join('')))
  }
  keys.delete('')
  return keys
}

const MOST_WORDS = 6
const FIRST_LETTER = /(?<![\p{L}\p{N}'’])\p{Lu}/gu

/** Those of some texts that have the initials of the site’s address: `Hill Valley Gazette` on `hvg.example`. */
export function withInitialsOf(urls: readonly string[], texts: readonly string[]): string[] {
  const labels = labelsOf(urls)
  return texts.filter((text) => isShort(text) && labels.has((text.match(FIRST_LETTER) ?? []).join('').toLowerCase()))
}

/** Those of some texts that open with the name in the site’s address: `Globe Online` on `globe.example`. */
export function openingWithNameOf(urls: readonly string[], texts: readonly string[]): string[] {
  const labels = labelsOf(urls)
  return texts.filter((text) => isShort(text) && labels.has(nameKey(text.split(' ', 1)[0] as string)))
}

function isShort(text: string): boolean {
  const words = text.split(' ').length
  return words > 1 && words <= MOST_WORDS
}

/** `https://news.globe.example/` → `news`, `globe` */
export function labelsOf(urls: readonly string[]): Set<string> {
  return new Set(urls.flatMap((url) => (HOST_OF.exec(url)?.[1] ?? '').toLowerCase().split('.').slice(0, -1)))
}

const NAME = /^\p{L}[^\s\d|]{0,30}(?: \p{L}[^\s\d|]{0,30}){1,2}$/u
/** What a house is called after a person: `Ana Ruiz Photography` */
const HOUSE =
  / (?:studios?|photography|yoga|design|media|blog|group|agency|store|shop|team|news|online|law|co|inc|llc|ltd|gmbh)\.?$/i

/** Whether what is said to be the author is a person, though the site has the same name: `Paige Miller`, not `Quiet Harbor` */
export const isPersonal = (name: string): boolean => NAME.test(name) && opensWithGivenName(name) && !HOUSE.test(name)
