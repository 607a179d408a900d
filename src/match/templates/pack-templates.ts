import type { Words } from '../../locale/at-hand.js'
import { traitsOf } from '../../rules/families.js'
import type { FamilyName, Rule, RulePack, RuleRef } from '../../rules/rule.js'
import type { SlotValidators } from './slots/validators.js'
import { nodesOfWords, parseTemplate, type Template, templateOfWords } from './template.js'
import { TemplateMatcher } from './template-matcher.js'
import { type Node, parse } from './template-parser.js'

/** A rule with its address. */
export interface AddressedRule {
  readonly ref: RuleRef
  readonly rule: Rule
}

/** Matches lines against a template of a rule. */
export type LineMatcher = Pick<TemplateMatcher, 'rule' | 'longest' | 'matches'>

/** The use of a template: lines at any position, lines below the story, or endings of paragraphs. */
export type TemplateUse = 'lines' | 'tail' | 'endings'

/** An unparsed template, for whole lines or for endings of paragraphs. */
interface Source {
  readonly source: string | readonly string[]
  readonly ref: RuleRef
  readonly closes: boolean
}

/** The rules of a pack, in order, and their templates by number. Each template is parsed on first use. */
export class PackTemplates {
  readonly lang: string
  readonly rules: readonly AddressedRule[]
  private readonly sources: readonly Source[]
  private readonly templates: (Template | undefined)[] = []
  private readonly matchers: (TemplateMatcher | undefined)[] = []
  private addresses: ReadonlyMap<string, RuleRef> | undefined = undefined

  /** Without `validators`, the templates can be parsed but not matched. `words`: the words that slots look up. */
  constructor(
    pack: RulePack,
    readonly validators: SlotValidators = {},
    readonly words: Words = {},
  ) {
    this.lang = pack.lang
    this.rules = rulesOf(pack)
    this.sources = this.rules.flatMap(sourcesOf)
  }

  /** The number of templates. */
  get count(): number {
    return this.sources.length
  }

  refOf(nth: number): RuleRef {
    return this.sourceOf(nth).ref
  }

  templateOf(nth: number): Template {
    const known = this.templates[nth]
    if (known) return known
    const { source } = this.sourceOf(nth)
    const template = typeof source === 'string' ? parseTemplate(source) : templateOfWords(source)
    this.templates[nth] = template
    return template
  }

  /** The nodes of a template alone, for `match/tokens`, which makes a graph of them. */
  nodesOf(nth: number): readonly Node[] {
    const { source } = this.sourceOf(nth)
    return typeof source === 'string' ? parse(source).nodes : nodesOfWords(source)
  }

  matcherOf(nth: number): TemplateMatcher {
    const known = this.matchers[nth]
    if (known) return known
    const matcher = new TemplateMatcher(this.templateOf(nth), this.refOf(nth), this.validators, this.words)
    this.matchers[nth] = matcher
    return matcher
  }

  /** Like `matcherOf`, for a template that is parsed only when it is first matched. */
  matcherWhenAsked(nth: number): LineMatcher {
    const matcher = () => this.matcherOf(nth)
    return {
      rule: this.refOf(nth),
      get longest() {
        return matcher().longest
      },
      matches: (line) => matcher().matches(line),
    }
  }

  useOf(nth: number): TemplateUse {
    const { ref, closes } = this.sourceOf(nth)
    if (closes) return 'endings'
    // A heading also removes the list below it within the body, and a biography reads like the story.
    const onlyInTail = ref.place === 'tail' && !ref.headsList && !ref.headsBiography
    return onlyInTail && !this.templateOf(nth).phrases ? 'tail' : 'lines'
  }

  /** The rule with an address. */
  ruleAt(address: string): RuleRef | undefined {
    this.addresses ??= new Map(this.rules.map(({ ref }) => [ref.address, ref]))
    return this.addresses.get(address)
  }

  private sourceOf(nth: number): Source {
    return this.sources[nth] as Source
  }
}

/** Entries live as long as their pack. */
const read = /* @__PURE__ */ new WeakMap<RulePack, PackTemplates>()

/** The templates of a pack, shared by all cleaners with the same words, so each template is parsed once. */
export function templatesOf(pack: RulePack, validators: SlotValidators, words: Words): PackTemplates {
  const known = read.get(pack)
  if (known?.validators === validators && known.words === words) return known
  const templates = new PackTemplates(pack, validators, words)
  read.set(pack, templates)
  return templates
}

function rulesOf({ lang, families }: RulePack): AddressedRule[] {
  return Object.entries(families).flatMap(([family, rules = {}]) =>
    Object.entries(rules).map(([name, rule]) => ({
      ref: refOf(`${lang}/${family}/${name}`, lang, family as FamilyName, rule),
      rule,
    })),
  )
}

function refOf(address: string, lang: string, family: FamilyName, rule: Rule): RuleRef {
  const { place = 'anywhere', headsList = false, headsBiography, labelled, inCapitals } = rule
  const yields = rule.yields ?? traitsOf(family).yields
  return {
    address,
    lang,
    family,
    place,
    headsList,
    ...(headsBiography && { headsBiography }),
    ...(yields && { yields }),
    ...(labelled && { labelled }),
    ...(inCapitals && { inCapitals }),
  }
}

function sourcesOf({ ref, rule: { lines = [], words, endings = [] } }: AddressedRule): Source[] {
  const ofLines = words ? [...lines, words] : lines
  return [
    ...ofLines.map((source) => ({ source, ref, closes: false })),
    ...endings.map((source) => ({ source, ref, closes: true })),
  ]
}
