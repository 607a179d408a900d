import type { LanguageWords } from '../locale/locale.js'
import { FAMILY_NAMES, type FamilyName } from './families.js'
import type { Rule, RulePack } from './rule.js'

/** What words cannot describe, by family and rule: `{ 'byline/by': { shapes: […] } }` */
export type Patterns = Readonly<Record<string, Pick<Rule, 'shapes' | 'inside' | 'closingCredit'>>>

/** The fields of a rule that is being read. */
type OpenRule = Record<string, unknown>

const HEADING = /^\[([a-z-]+)(?:\/([a-z0-9-]+))?\]$/
const LIST = /^([A-Z][A-Z_]*) = (.+)$/
const FIELD = /^([a-zA-Z]+)(?:(:)(?: (.+))?)?$/
const NAME = /\{([A-Z][A-Z_]*)\}/g

/** Fields with one value, without any, and with lines below them. */
const VALUES: ReadonlySet<string> = new Set(['place', 'headsBiography', 'yields'])
const FLAGS: ReadonlySet<string> = new Set(['headsList', 'labelled', 'inCapitals'])
const LINES: ReadonlySet<string> = new Set(['lines', 'words', 'endings', 'removes', 'keeps'])

/**
 * The rules of a language as its sheet, `rules.txt`, has them. A sheet is plain text, for people who speak the language:
 *
 *     [newsletter]
 *     # A form for a newsletter.
 *     LETTER = newsletter|newsletters|
 *       e-mail
 *
 *     [newsletter/sign-up]
 *     # `Get our newsletter`
 *     place: edges
 *     lines:
 *       get our [free ]({LETTER})
 *     words:
 *       join the list | join our list
 *     removes:
 *       Get our free newsletter
 *     keeps:
 *       Get our newsletter banned, he said.
 *
 * A heading opens a family or a rule. Below it are the fields of `Rule`; `removes` and `keeps` are its proof. Lines of a field
 * are indented by two spaces. A line that is indented by more continues the one above, behind a space unless that ends with `|`.
 * `{LETTER}` is replaced by the list of that name, which belongs to its family. `#` opens a comment. The field `patterns` takes
 * what words cannot describe from the argument of that name.
 *
 * @throws {RangeError} with the number of the line that is not understood
 */
export function familiesOf(sheet: string, patterns: Patterns = {}): RulePack['families'] {
  const reader = new SheetReader(patterns)
  for (const [nth, line] of joinedLines(sheet)) {
    try {
      reader.read(line)
    } catch (error) {
      throw new RangeError(`Line ${nth + 1} of a sheet of rules: ${(error as Error).message}`, { cause: error })
    }
  }
  return reader.finish()
}

/** The lines of a sheet with those that continue them, and where each begins. Comments and blank lines are left out. */
function joinedLines(sheet: string): (readonly [nth: number, line: string])[] {
  const lines: [number, string][] = []
  for (const [nth, line] of sheet.split('\n').entries()) {
    const last = lines.at(-1)
    if (line === '' || line.startsWith('#')) continue
    if (last && (line.startsWith('    ') || (line.startsWith('  ') && LIST.test(last[1]))))
      last[1] += (last[1].endsWith('|') ? '' : ' ') + line.trimStart()
    else lines.push([nth, line])
  }
  return lines
}

/** Reads a sheet line by line. */
class SheetReader {
  private readonly families: Record<string, Record<string, Rule>> = {}
  /** The lists of the open family. */
  private readonly lists = new Map<string, string>()
  private readonly unused: Set<string>
  private family = ''
  private address = ''
  private rule: OpenRule | undefined = undefined
  /** The lines of the field that is read. */
  private field: string[] | undefined = undefined

  constructor(private readonly patterns: Patterns) {
    this.unused = new Set(Object.keys(patterns))
  }

  read(line: string): void {
    if (line.startsWith('  ')) {
      if (!this.field) throw new RangeError(`"${line.trim()}" belongs to no field`)
      this.field.push(this.withLists(line.slice(2)))
      return
    }
    this.field = undefined
    const [, family, name] = HEADING.exec(line) ?? []
    const [, list, words = ''] = LIST.exec(line) ?? []
    if (family) name ? this.openRule(family, name) : this.openFamily(family)
    else if (list && !this.rule) this.lists.set(list, this.withLists(words))
    else this.readField(line)
  }

  finish(): RulePack['families'] {
    this.closeRule()
    if (this.unused.size > 0) throw new RangeError(`No rule takes the patterns of ${[...this.unused].join(', ')}.`)
    return this.families
  }

  private withLists(text: string): string {
    return text.replace(NAME, (_, name: string) => {
      const list = this.lists.get(name)
      if (list === undefined) throw new RangeError(`unknown list {${name}}`)
      return list
    })
  }

  private openFamily(family: string): void {
    this.closeRule()
    if (!FAMILY_NAMES.includes(family as FamilyName)) throw new RangeError(`unknown family "${family}"`)
    if (this.families[family]) throw new RangeError(`a second family "${family}"`)
    this.families[family] = {}
    this.family = family
    this.lists.clear()
  }

  private openRule(family: string, name: string): void {
    this.closeRule()
    this.address = `${family}/${name}`
    if (family !== this.family) throw new RangeError(`"${this.address}" stands below the heading of "${this.family}"`)
    if (this.families[family]?.[name]) throw new RangeError(`a second rule "${this.address}"`)
    this.rule = {}
  }

  private readField(line: string): void {
    const { rule, address } = this
    const [, field = '', colon, value] = FIELD.exec(line) ?? []
    if (!rule || field in rule) throw new RangeError(`unexpected "${line}"`)
    if (LINES.has(field) && colon && value === undefined) rule[field] = this.field = []
    else if (VALUES.has(field) && value !== undefined) rule[field] = value
    else if (FLAGS.has(field) && !colon) rule[field] = true
    else if (line === 'patterns' && this.unused.delete(address)) Object.assign(rule, this.patterns[address])
    else throw new RangeError(`unknown field "${line}"`)
  }

  private closeRule(): void {
    if (!this.rule) return
    const { removes, keeps, words, ...rule } = this.rule as Partial<Record<string, string[]>>
    if (!removes?.length || !keeps?.length) throw new RangeError(`"${this.address}" lacks "removes" or "keeps"`)
    const [, name = ''] = this.address.split('/')
    const family = this.families[this.family] as Record<string, Rule>
    family[name] = {
      ...rule,
      ...(words && { words: words.flatMap((row) => row.split('|').map((word) => word.trim())) }),
      proof: { removes, keeps },
    }
    this.rule = undefined
  }
}

/** A pack whose rules are read when a text first asks for them. The build writes packs as data instead. */
export function packFrom(lang: string, read: () => RulePack['families'], words?: LanguageWords): RulePack {
  let families: RulePack['families'] | undefined
  return {
    lang,
    ...(words && { words }),
    get families() {
      families ??= read()
      return families
    },
  }
}
