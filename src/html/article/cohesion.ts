import { decodeEntities } from '../../text/entities.js'
import { isWorthIt, type Page, type Spot } from './spot.js'

const places = 1 << 13
const seed = 0x811c9dc5 | 0
const prime = 0x01000193
/** A word is known by so many letters, and tells something from so many on. */
const longestStem = 6
const shortestStem = 4
/** So many code units of a passage are read, and so many stems. */
const longestText = 4000
const mostStems = 60
const markup = /<[^>]{0,1000}>/g
const title = /<title\b[^>]{0,200}>([^<]{1,300})/i

/** Tells each passage that is worth it what part of its words the story has too, and the title of the page. */
export function findCohesion(html: string, { spots }: Page): void {
  const story = new Uint8Array(places)
  const inTitle = new Set(stemsOf(title.exec(html)?.[1] ?? ''))
  const stems = spots.map((spot) => {
    if (!isWorthIt(spot)) return nothing
    const found = stemsOf(html.slice(spot.passage.start, Math.min(spot.passage.end, spot.passage.start + longestText)))
    if (isStory(spot)) for (const stem of found) if ((story[stem] as number) < 2) (story[stem] as number)++
    return found
  })
  spots.forEach((spot, at) => {
    const own = stems[at] as ReadonlySet<number>
    const once = isStory(spot) ? 1 : 0
    let shared = 0
    for (const stem of own) {
      if ((story[stem] as number) > once) shared++
      if (inTitle.has(stem)) spot.titleWords++
    }
    spot.shared = own.size > 0 ? shared / own.size : -1
    spot.titleShare = own.size > 0 ? spot.titleWords / own.size : -1
  })
}

const nothing: ReadonlySet<number> = new Set()
const isStory = ({ prose, inCore }: Spot) => prose && inCore

/** Stems of the words of a stretch of HTML, as numbers; pairs of signs where a script writes no spaces. */
function stemsOf(html: string): ReadonlySet<number> {
  const plain = html.replace(markup, ' ')
  const text = (plain.includes('&') ? decodeEntities(plain) : plain).toLowerCase()
  const stems = new Set<number>()
  let hash = seed
  let length = 0
  for (let at = 0; at <= text.length && stems.size < mostStems; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32
    if (isDense(code)) {
      const next = text.charCodeAt(at + 1)
      if (isDense(next)) stems.add(placeOf(Math.imul(seed ^ code, prime) ^ next))
    } else if (isLetter(code)) {
      if (length++ < longestStem) hash = Math.imul(hash ^ code, prime)
      continue
    }
    if (length >= shortestStem) stems.add(placeOf(hash))
    hash = seed
    length = 0
  }
  return stems
}

const placeOf = (hash: number) => (Math.imul(hash ^ (hash >>> 15), 0x7feb352d) >>> 9) & (places - 1)

/** Scripts that write no spaces: Chinese, Japanese, Thai, Khmer. */
function isDense(code: number): boolean {
  return (code >= 0x3040 && code < 0xa000) || (code >= 0x0e00 && code < 0x0e80) || (code >= 0x1780 && code < 0x1800)
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x2000) || (code >= 0xa000 && code < 0xff00)
}
