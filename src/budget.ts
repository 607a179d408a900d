/** The maximum work of one kind for one source, and its name in warnings. */
interface Limit {
  readonly most: number
  readonly message: string
}

/**
 * The budgets of work and memory for one source. Without them, a hostile source could cause work out of proportion to its size,
 * or take a thousand bytes of memory for each of its characters. `most` is far above the maximum in 3,152 real pages, which
 * each comment gives.
 */
export const LIMITS = {
  /** Elements in the tree of a source, a thousand bytes each. Maximum: 11,396. */
  elements: {
    most: 50_000,
    message: 'page elements',
  },
  /**
   * Lines that are compared with each other to separate the story from its surroundings. No page has more lines than elements.
   */
  lines: { most: 300_000, message: 'lines' },
  /**
   * Units that the model scores in one round, four hundred bytes each. Maximum: 856. Beyond the limit, only the rules decide.
   */
  units: { most: 20_000, message: 'text blocks' },
  /** Units that the model scores in all rounds, beyond one for each 32 code units. Maximum: 561. */
  'short-units': { most: 5000, message: 'short text blocks' },
  /** Rounds of removal that each leave more to remove. Maximum: 4. */
  rounds: { most: 6, message: 'removal rounds' },
  /** Code units of JSON-LD on a page, because repairing it takes many times as long as parsing it. Maximum: 840,919. */
  'linked-data-length': { most: 2_000_000, message: 'JSON-LD text' },
  /** Objects in JSON-LD that are read as nodes. Maximum: 62. */
  'linked-data-nodes': { most: 2000, message: 'JSON-LD objects' },
  /** Values in JSON-LD that are looked up, because an `@id` can refer to a large object any number of times. Maximum: 248. */
  'linked-data-values': { most: 100_000, message: 'JSON-LD references' },
  /** Nodes visited to read the text of elements around the headline, because elements may be nested. Maximum: 2,282. */
  'element-text': { most: 50_000, message: 'text around the headline' },
  /**
   * Code units of the style sheets of a page, because those of a whole site take longer to read than the page. Four pages
   * exceed it.
   */
  'sheet-length': { most: 1 << 20, message: 'style sheet text' },
  /** Cues of pointers within paragraphs without the end of a headline within 200 characters. Maximum: 2. */
  pointers: { most: 1000, message: 'links to other stories' },
  /** Style rules tested on elements, because each of many rules may match each of many elements. Maximum: 9,615. */
  'sheet-rules': { most: 100_000, message: 'style sheet rules' },
} as const satisfies Readonly<Record<string, Limit>>

export type LimitName = keyof typeof LIMITS

/** A budget of one kind of work. */
export class Budget {
  private left: number

  constructor(most: number) {
    this.left = most
  }

  /** Takes `units` from the budget. Returns `false` if there were fewer, and then nothing is left. */
  spend(units = 1): boolean {
    this.left = this.left < units ? -1 : this.left - units
    return this.left >= 0
  }

  /** Whether more was requested than available. */
  get isSpent(): boolean {
    return this.left < 0
  }
}

/** The budgets of one source. */
export class Budgets {
  private readonly budgets = new Map<LimitName, Budget>()
  private readonly overrun = new Set<LimitName>()

  of(name: LimitName): Budget {
    const known = this.budgets.get(name)
    return known ?? this.renew(name)
  }

  /** Replaces the budget with a new one, for work that is repeated in each of a few rounds. */
  renew(name: LimitName): Budget {
    if (this.budgets.get(name)?.isSpent) this.overrun.add(name)
    const budget = new Budget(LIMITS[name].most)
    this.budgets.set(name, budget)
    return budget
  }

  /** Warnings for the budgets that ran out, because some work was left out. */
  get warnings(): { readonly code: LimitName; readonly message: string }[] {
    for (const [name, budget] of this.budgets) if (budget.isSpent) this.overrun.add(name)
    return [...this.overrun].map((code) => ({ code, message: LIMITS[code].message }))
  }
}
