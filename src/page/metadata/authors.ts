import type { Found } from '../../document.js'
import { opensWithGivenName } from '../../story/given-names.table.js'
import { type Byline, nameKey, readByline } from '../../story/people.js'
import { lineIn, lineOf } from '../cursor.js'
import { hostLabels } from './address.js'
import { foundAt } from './clue.js'
import { Says } from './gather.js'
import { fieldIn } from './linked-data.js'
import { type Landmarks, PLACE_COLUMNS, writeNowhere, writePlace } from './place.js'
import { isOrganization, type Sources } from './sources.js'

/** People who may have written the story together, and the places that name them. */
export interface AuthorsCandidate {
  readonly names: readonly string[]
  readonly found: readonly Found[]
  readonly columns: number[]
}

const SOURCES = [
  ...[
    'linked',
    'linked by id',
    'meta',
    'card',
    'markup',
    'byline',
    'profile',
    'opening',
    'alone',
    'together',
    'owner',
    'opened byline',
  ],
] as const
type Source = (typeof SOURCES)[number]

/** The columns of a candidate, for the trainer and for the table of trees. */
export const AUTHOR_COLUMNS: readonly string[] = [
  ...SOURCES,
  ...[
    'mentions',
    'people',
    'sources',
    'full names',
    'given names',
    'publishers',
    'rest',
    'is helper',
    'says house',
    'rank',
  ],
  ...[
    'candidates',
    'wholes',
    'parts',
    'linked share',
    'meta share',
    'seen share',
    'in headline',
    'in host',
    'look people',
    'letters',
  ],
  ...['is first', 'line', 'has linked', 'has meta', 'has markup', 'has opening', 'before is help', 'order'],
  ...PLACE_COLUMNS,
]

interface Mention {
  readonly names: readonly string[]
  readonly found: readonly Found[]
  readonly source: Source
  readonly row: number
  readonly rank: number
  readonly rest: number
  readonly isHelper: boolean
  readonly saysHouse: boolean
  readonly length: number
}

const LONGEST_LINE = 200
const MOST_ELEMENTS = 60
const MOST_MENTIONS = 100
const MOST_OPENINGS = 400
const MOST_BEFORE = 60
const MOST_ALONE = 14
/** Bylines of one story are no further apart, in texts. */
const TOGETHER = 12
const MOST_TOGETHER = 8
/** Those of another class are no further apart. */
const ADJACENT = 2
const INVERTED = /^([^\s,]{1,30}(?: [^\s,]{1,30})?), ?([^,]{1,40})$/
const LETTER = /^["'“‘(*•·–—\s]{0,3}\p{L}/u

/** The people whom a page names where it may name its authors; each set of people once. */
export function authorCandidates(sources: Sources, marks: Landmarks): AuthorsCandidate[] {
  const mentions: Mention[] = []
  const add = (mention: Mention) => {
    if (mention.names.length > 0 && mentions.length < MOST_MENTIONS) mentions.push(mention)
  }
  linkedIn(sources, add)
  metasIn(sources, add)
  elementsIn(sources, marks, add)
  textsIn(sources, marks, add)
  for (const union of unionsOf(sources, mentions)) add(union)
  const groups = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const key = mention.names.map(nameKey).sort().join('|')
    const group = groups.get(key)
    if (group) group.push(mention)
    else groups.set(key, [mention])
  }
  const all = [...groups.values()].map((group) => ({ group, keys: new Set((group[0] as Mention).names.map(nameKey)) }))
  return all.map(({ group, keys }, order) => {
    const first = group[0] as Mention
    return {
      names: first.names,
      found: first.found,
      columns: columnsOf(group, keys, order, all, mentions, sources, marks),
    }
  })
}

const mentionOf = (
  source: Source,
  names: readonly string[],
  found: readonly Found[],
  more: Partial<Mention> = {},
): Mention => ({
  ...{ names, found, source, row: -1, rank: 0, rest: 0, isHelper: false, saysHouse: false, length: 0 },
  ...more,
})

const unique = (names: readonly string[]): string[] => [...new Map(names.map((name) => [nameKey(name), name])).values()]

function linkedIn({ data, nodes, naming }: Sources, add: (mention: Mention) => void): void {
  for (const [rank, node] of nodes.slice(0, 6).entries())
    for (const key of ['author', 'creator']) {
      const names: string[] = []
      const found: Found[] = []
      let isById = true
      for (const author of data.valuesOf(node, key).slice(0, 30)) {
        if (isOrganization(fieldIn(author, '@type'))) continue
        const said = typeof author.value === 'string' ? author.value : fieldIn(author, 'name')
        for (const each of Array.isArray(said) ? said.slice(0, 20) : [said]) {
          const { people } = readByline(data.lineOf(each), { ...naming, isName: true })
          names.push(...people.map(({ name }) => name))
          if (people.length > 0)
            found.push(
              data.foundIn(node, 'authors', typeof author.value === 'string' ? author.path : `${author.path}.name`),
            )
        }
        isById &&= author.node !== undefined
      }
      add(mentionOf(isById ? 'linked by id' : 'linked', unique(names), found, { rank }))
    }
}

function metasIn({ metas, naming }: Sources, add: (mention: Mention) => void): void {
  const clues = metas.get('authors') ?? []
  for (const name of new Set(clues.map((clue) => clue.name))) {
    const same = clues.filter((clue) => clue.name === name)
    const names = same.flatMap(({ value }) => {
      const line = name === 'citationauthor' ? value.replace(INVERTED, '$2 $1') : value
      return readByline(line, { ...naming, isName: true }).people.map((person) => person.name)
    })
    const found = same.map((clue) => clue.found)
    add(mentionOf(name === 'twittercard' ? 'card' : 'meta', unique(names), found, { rank: same[0]?.rank ?? 0 }))
  }
}

/** Elements that say that they name who wrote, and links to the pages of authors. */
function elementsIn(sources: Sources, marks: Landmarks, add: (mention: Mention) => void): void {
  const { page, gathered, naming } = sources
  const rows = [...gathered.saying].filter(([, said]) => (said & (Says.author | Says.profile)) !== 0)
  rows.sort(([one], [other]) => Math.abs(one - marks.headline) - Math.abs(other - marks.headline))
  const near = rows.slice(0, MOST_ELEMENTS).sort(([one], [other]) => one - other)
  for (const [rank, [row, said]] of near.entries()) {
    const [from, to] = [page.textFrom[row] as number, page.textTo[row] as number]
    const length = (page.lengthBefore[to] as number) - (page.lengthBefore[from] as number)
    if (length === 0) continue
    const line =
      length > LONGEST_LINE ? lineOf(page, from, Math.min(from + 2, to), LONGEST_LINE) : linesIn(sources, from, to)
    const isOne = to - from === 1
    const byline = readByline(line, isOne ? { ...naming, isName: true } : naming)
    const source =
      byline.opening === 'author'
        ? 'opened byline'
        : (said & Says.explicit) !== 0
          ? 'markup'
          : (said & Says.author) !== 0
            ? 'byline'
            : 'profile'
    add(shownAs(source, byline, sources, row, rank, from, line))
  }
}

/** The texts of an element, those of each block on a line of their own. */
function linesIn({ page }: Sources, from: number, to: number): string {
  let lines = ''
  for (let text = from; text < to; text++)
    lines += `${text === from ? '' : (page.textGap[text] as number) > 1 ? '\n' : ' '}${lineOf(page, text, text + 1, LONGEST_LINE)}`
  return lines.replace(JOINED, ' ')
}

/** “By” on a line of its own belongs to the next one, and so does a comma. */
const JOINED = /(?<=(?:^|\n)\p{L}{1,12}:?|,|&)\n|\n(?=[,&]|and |und |et |y )/giu

function shownAs(
  source: Source,
  byline: Byline,
  sources: Sources,
  row: number,
  rank: number,
  text: number,
  line: string,
): Mention {
  const before = text > 0 ? lineOf(sources.page, text - 1, text, 60) : ''
  const opening = before === '' ? undefined : readByline(`${before} Ana Ruiz`, sources.naming).opening
  const names = unique(byline.people.map(({ name }) => name))
  return mentionOf(source, names, [foundAt(sources.page, row, 'byline')], {
    ...{ row, rank, rest: byline.rest, isHelper: byline.opening === 'helper' || opening === 'helper' },
    ...{ saysHouse: byline.namesHouse, length: line.length },
  })
}

/** Texts that open like a byline, and names that stand alone near the headline or name the host. */
function textsIn(sources: Sources, marks: Landmarks, add: (mention: Mention) => void): void {
  const { page, naming, addresses } = sources
  const { texts, textParent, textStart, textEnd, textTo, textFrom, box } = page
  const middle = marks.headline < 0 ? 0 : (textFrom[marks.headline] as number)
  const end = Math.min(texts, Math.max(middle + MOST_OPENINGS, marks.storyTo + MOST_BEFORE))
  const hosts = new Set(
    addresses
      .flatMap(hostLabels)
      .map(nameKey)
      .filter((label) => label.length > 7),
  )
  let rank = 0
  for (let text = Math.max(0, middle - MOST_BEFORE); text < end; text++) {
    const length = (textEnd[text] as number) - (textStart[text] as number)
    if (length > LONGEST_LINE || length < 2) continue
    const row = textParent[text] as number
    const isNear = text >= middle - 8 && text <= marks.storyFrom + MOST_ALONE && text < middle + 60
    const line = lineOf(page, text, text + 1, LONGEST_LINE)
    if (!LETTER.test(line) && !line.startsWith('©')) continue
    const alone = readByline(line, naming)
    if (alone.opening === 'author') {
      const until = Math.min(textTo[box[row] as number] as number, text + 8)
      const whole =
        alone.people.length > 0 && until === text + 1
          ? line
          : lineOf(page, text, Math.max(until, text + 1), LONGEST_LINE)
      const byline = whole === line && until > text ? alone : readByline(whole, naming)
      const isEmpty = byline.people.length === 0
      const next = isEmpty && text + 1 < texts ? `${line} ${lineOf(page, text + 1, text + 2, 80)}` : whole
      add(
        shownAs(
          'opening',
          isEmpty ? readByline(next, { ...naming, isName: true }) : byline,
          sources,
          row,
          rank++,
          text,
          whole,
        ),
      )
    } else if (
      isNear &&
      alone.people.length > 0 &&
      alone.people.length < 4 &&
      alone.people.every(({ name }) => opensWithGivenName(name))
    )
      add(shownAs('alone', alone, sources, row, rank++, text, line))
    else if (
      hosts.size > 0 &&
      length < 60 &&
      alone.people.length === 1 &&
      hosts.has(nameKey(alone.people[0]?.name ?? ''))
    )
      add(shownAs('owner', alone, sources, row, rank++, text, line))
  }
}

/** Bylines of one look, one behind the other, name the authors together. */
function unionsOf({ page }: Sources, mentions: readonly Mention[]): Mention[] {
  const unions: Mention[] = []
  const shown = mentions.filter(({ row, source }) => row >= 0 && ['markup', 'byline', 'profile'].includes(source))
  for (let at = 0; at < shown.length; at++) {
    const first = shown[at] as Mention
    const lookOf = ({ row }: Mention) => `${page.tag[row]} ${page.classes[row]}`
    const names = [...first.names]
    const found = [...first.found]
    let last = first
    for (let next = at + 1; next < shown.length && names.length < MOST_TOGETHER; next++) {
      const other = shown[next] as Mention
      if ((page.textFrom[other.row] as number) - (page.textTo[last.row] as number) > TOGETHER) break
      const isNext = (page.textFrom[other.row] as number) - (page.textTo[last.row] as number) <= ADJACENT
      if (
        (lookOf(other) !== lookOf(first) && !(isNext && page.tag[other.row] === page.tag[first.row])) ||
        other.isHelper
      )
        continue
      names.push(...other.names)
      found.push(...other.found)
      last = other
    }
    const all = unique(names)
    if (all.length > first.names.length) unions.push({ ...first, names: all, found, source: 'together' })
  }
  return unions
}

function columnsOf(
  group: readonly Mention[],
  keys: ReadonlySet<string>,
  order: number,
  all: readonly { readonly group: readonly Mention[]; readonly keys: ReadonlySet<string> }[],
  mentions: readonly Mention[],
  { page, naming, publishers, addresses }: Sources,
  marks: Landmarks,
): number[] {
  const { names } = group[0] as Mention
  const shown = group.filter(({ row }) => row >= 0)
  const nearest = shown.reduce<Mention | undefined>(
    (one, other) => (one && Math.abs(one.row - marks.headline) <= Math.abs(other.row - marks.headline) ? one : other),
    undefined,
  )
  const share = (is: (name: string) => boolean) => names.filter(is).length / names.length
  const within = (one: ReadonlySet<string>, other: ReadonlySet<string>) => [...one].every((key) => other.has(key))
  const saidBy = (is: (mention: Mention) => boolean) => {
    const said = new Set(mentions.filter(is).flatMap((mention) => mention.names.map(nameKey)))
    return said.size === 0 ? -1 : share((name) => said.has(nameKey(name)))
  }
  const headline = marks.headline < 0 ? '' : nameKey(lineIn(page, marks.headline))
  const hosts = addresses.flatMap(hostLabels).map(nameKey)
  const flag = (is: boolean) => (is ? 1 : 0)
  const has = (...of: Source[]) => flag(mentions.some(({ source }) => of.includes(source)))
  const look = nearest ? page.pattern[page.box[nearest.row] as number] : undefined
  const ofLook = new Set(
    mentions
      .filter(({ row }) => row >= 0 && page.pattern[page.box[row] as number] === look)
      .flatMap((mention) => mention.names),
  )
  const columns = [
    ...SOURCES.map((source) => group.filter((mention) => mention.source === source).length),
    ...[
      group.length,
      names.length,
      new Set(group.map(({ source }) => source)).size,
      share((name) => name.includes(' ') || UNSPACED.test(name)),
    ],
    ...[
      share(opensWithGivenName),
      share((name) => publishers.has(nameKey(name)) || naming.publishers?.has(nameKey(name)) === true),
    ],
    ...[
      Math.min(...group.map(({ rest }) => rest)),
      flag(group.every(({ isHelper }) => isHelper)),
      flag(group.some(({ saysHouse }) => saysHouse)),
    ],
    ...[Math.min(...group.map(({ rank }) => rank)), all.length],
    ...[
      all.filter((other) => other.keys.size > keys.size && within(keys, other.keys)).length,
      all.filter((other) => other.keys.size < keys.size && within(other.keys, keys)).length,
    ],
    ...[
      saidBy(({ source }) => source.startsWith('linked')),
      saidBy(({ source }) => source === 'meta' || source === 'card'),
      saidBy(({ row, isHelper }) => row >= 0 && !isHelper),
    ],
    ...[
      flag(names.some((name) => headline.includes(nameKey(name)))),
      flag(names.some((name) => hosts.includes(nameKey(name)))),
      ofLook.size,
    ],
    ...[
      Math.max(...names.map(({ length }) => length)),
      flag(nearest !== undefined && mentions.find(({ row }) => row >= 0 && row > marks.headline) === nearest),
    ],
    ...[
      Math.min(...group.map(({ length }) => length)),
      has('linked', 'linked by id'),
      has('meta', 'card'),
      has('markup'),
      has('opening', 'opened byline'),
    ],
    ...[flag(group.some(({ isHelper }) => isHelper)), order],
  ]
  if (nearest) writePlace(page, nearest.row, marks, columns)
  else writeNowhere(columns)
  return columns
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
