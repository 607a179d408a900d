import { firstWhere } from '../../../edit/first-where.js'
import { opensWithGivenName } from '../../../story/given-names.table.js'
import { type Element, isElement } from '../../parse/node.js'
import { endOf, startOf } from '../../parse/parse.js'
import { type Beside, isWithin } from '../around.js'
import type { Surroundings } from '../surroundings.js'
import type { ElementText } from '../text-of.js'
import { May, type Texts } from '../texts.js'
import { type Authors, nobody } from './authors-of.js'
import { isOfPicture, linesOf, originOf } from './bylines.js'
import { above } from './credit.js'
import { isHelp, opened } from './opening.js'
import { peopleOf } from './people.js'
import { isPersonal, labelsOf, type Naming, nameKey } from './publisher.js'

/** A line of names and a date is no longer. */
const LONGEST = 120
const MOST_DATES = 4
const MOST_PEOPLE = 3
/** A date line may consist of several elements. */
const LEVELS_OF_DATES = 4
/** What separates the parts of a date line. A space after a digit ends a time or a date. */
const BAR = /(?: ?[|·•/–] ?| - |(?<=\d) )+/

/**
 * The people in a date line near the headline, where no element and no word says that they are the authors. Each name must
 * begin with a known given name.
 *
 * `<p>Ana Ruiz | Senior Writer | 2 July 2025</p>` → `Ana Ruiz`
 */
export function datedNames(
  { dates, before, credits }: Surroundings,
  naming: Naming,
  text: ElementText,
  beside: Beside,
): Authors {
  for (const date of dates.slice(0, MOST_DATES)) {
    if (beside.has(date) || credits.has(date) || isHelp(before.get(date) ?? '', naming.words)) continue
    let line = date
    for (let level = 0; level < LEVELS_OF_DATES && text.textOf(line, LONGEST) !== ''; level++, line = above(line)) {
      const people = peopleInParts(line, naming, text)
      if (people.length === 0) continue
      if (people.length > MOST_PEOPLE || !people.every(opensWithGivenName)) break
      return { names: people, origins: [originOf(startOf(line), endOf(line))] }
    }
  }
  return nobody
}

/** A single name counts only after a word such as “by”: `6 November, 13:30 by Olga` */
const peopleInParts = (line: Element, naming: Naming, text: ElementText): string[] =>
  linesOf(line, text).flatMap((each) =>
    (COPYRIGHT.test(each.text) ? '' : each.text)
      .split(BAR)
      .flatMap((part) => peopleOf(part, { ...naming, named: opened(part, naming.words).by === 'author' })),
  )

/** The holder of a copyright need not be the author. */
const COPYRIGHT = /©|\(c\)|copyright/i
const MOST_TEXTS = 3
/** Longer texts are the story, not its introduction. In code units. */
const LONGEST_INTRODUCTION = 600
const LEVELS_OF_LISTS = 3

/**
 * The people whose names stand alone below the headline, unless the headline is about them.
 *
 * `<h1>Rain falls</h1> <p>Ana Ruiz</p>` → `Ana Ruiz`
 */
export function namesBelow(
  { credits }: Surroundings,
  texts: Texts,
  headline: Element | undefined,
  naming: Naming,
  text: ElementText,
): Authors {
  if (!headline) return nobody
  const { starts, ends } = texts.tree
  const subject = nameKey(text.textOf(headline, LONGEST_INTRODUCTION))
  const first = firstWhere(texts.rows.length, (nth) => (starts[texts.rows[nth] as number] as number) >= endOf(headline))
  for (let nth = first; nth < Math.min(first + MOST_TEXTS, texts.rows.length); nth++) {
    if ((texts.lengths[nth] as number) > LONGEST_INTRODUCTION) break
    const line = texts.lineAt(nth)
    const parent = texts.parentOf(nth)
    if (!isElement(parent) || line.length > LONGEST || isWithin(parent, headline, LEVELS_OF_LISTS, isListed)) continue
    const people = peopleOf(line, naming)
    const isAlone = people.length > 0 && nameKey(line) === people.map(nameKey).join('')
    if (!isAlone || !people.every((name) => opensWithGivenName(name) && !subject.includes(nameKey(name)))) continue
    if (credits.isInFigure(parent) || isOfPicture(linesOf(above(parent), text))) continue
    const row = texts.rows[nth] as number
    return { names: people, origins: [originOf(starts[row] as number, ends[row] as number)] }
  }
  return nobody
}

/** Links and list items name the people that a story is about. */
const isListed = ({ name }: Element): boolean => name === 'a' || name === 'li'

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
