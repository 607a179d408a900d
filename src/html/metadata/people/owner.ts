import { May, type Texts } from '../texts.js'
import { type Authors, nobody } from './authors-of.js'
import { isPersonal, labelsOf, nameKey } from './publisher.js'

/** The shortest part of a host that may be a full name. */
const SHORTEST = 8
const LONGEST_LINE = 60
/** Text around the name: `© 2012–2025 Dr. Ana Ruiz. All rights reserved.` */
const BEFORE = /^(?:©|\(c\)|copyright|(?:19|20)\d\d|(?:prof|dr)\.|[-–, ])+/i
const BEHIND = /(?:[.,|•·].{0,60}|(?<=\p{L})[’']s .{0,60})$/u

/**
 * The owner of a personal site: the first text of the page that is the name in its host. It is the author of last resort.
 *
 * `https://anaruiz.example/rain` with `© 2024 Ana Ruiz` → `Ana Ruiz`
 */
export function ownerOf(texts: Texts, addresses: readonly string[]): Authors {
  const labels = new Set([...labelsOf(addresses)].map(nameKey).filter(({ length }) => length >= SHORTEST))
  if (labels.size === 0) return nobody
  const least = Math.min(...Array.from(labels, ({ length }) => length))
  for (let nth = 0; nth < texts.rows.length; nth++) {
    if ((texts.lengths[nth] as number) < least && !texts.may(nth, May.decode)) continue
    const line = texts.lineAt(nth)
    if (line === '' || line.length > LONGEST_LINE) continue
    const name = line.replace(BEFORE, '').replace(BEHIND, '')
    if (!labels.has(nameKey(name)) || !isPersonal(name)) continue
    const row = texts.rows[nth] as number
    const source = { start: texts.tree.starts[row] as number, end: texts.tree.ends[row] as number }
    return { names: [name], origins: [{ source, rule: 'html/metadata/owner' }] }
  }
  return nobody
}
