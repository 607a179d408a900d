/** The most work of one kind for one source, and what the warning calls it. */
interface Limit {
  readonly most: number
  readonly message: string
}

/**
 * All budgets of work and memory, each for one source. A hostile source could otherwise cause work out of proportion to its
 * size, or a thousand bytes of memory for each of its characters. `most` is far above the need of 3,152 real pages; each
 * comment says what the page that needs most has.
 */
export const LIMITS = {
  /** Elements of the tree that a source is parsed into, of a thousand bytes each: 11,396 at most. */
  elements: {
    most: 50_000,
    message: 'page elements',
  },
  /** Lines that are compared with each other to tell the story from what is around it: no page has more than it has elements. */
  lines: { most: 300_000, message: 'lines' },
  /** Units that the model judges in one round, of four hundred bytes each: 856 at most. If there are more, the rules decide alone. */
  units: { most: 20_000, message: 'text blocks' },
  /** Units that the model judges in all rounds together, counting those over one in 32 code units: 561 at most. */
  'short-units': { most: 5000, message: 'short text blocks' },
  /** Rounds of removal that each leave more to remove: four at most. */
  rounds: { most: 6, message: 'removal rounds' },
  /** Code units of all JSON-LD of a page, since repairing it takes many times as long as parsing it: 840,919 at most. */
  'linked-data-length': { most: 2_000_000, message: 'JSON-LD text' },
  /** Objects in JSON-LD that are read as nodes: 62 at most. */
  'linked-data-nodes': { most: 2000, message: 'JSON-LD objects' },
  /** Values of JSON-LD that are looked up, since an `@id` may stand for a large object in any number of places: 248 at most. */
  'linked-data-values': { most: 100_000, message: 'JSON-LD references' },
  /** Nodes that are visited to read the text of elements around the headline, since elements may be nested: 774 at most. */
  'element-text': { most: 50_000, message: 'text around the headline' },
  /** Code units of all style sheets of a page, since those of a whole site take longer to read than the page: four pages have more. */
  'sheet-length': { most: 1 << 20, message: 'style sheet text' },
  /** Cues of pointers within paragraphs behind which no headline ends within 200 characters: 2 at most. */
  pointers: { most: 1000, message: 'links to other stories' },
  /** Rules of style sheets that are tried on elements, since each of many rules may match each of many elements: 9,615 at most. */
  'sheet-rules': { most: 100_000, message: 'style sheet rules' },
} as const satisfies Readonly<Record<string, Limit>>

export type LimitName = keyof typeof LIMITS

/** A budget of one kind of work. */
export class Budget {
  private left: number

  constructor(most: number) {
    this.left = most
  }

  /** Takes `units` off; returns whether there were as many. If not, nothing is left. */
  spend(units = 1): boolean {
    this.left = this.left < units ? -1 : this.left - units
    return this.left >= 0
  }

  /** Whether more was asked for than there was. */
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

  /** Replaces the budget by a new one, for work that is done again in each of a few rounds. */
  renew(name: LimitName): Budget {
    if (this.budgets.get(name)?.isSpent) this.overrun.add(name)
    const budget = new Budget(LIMITS[name].most)
    this.budgets.set(name, budget)
    return budget
  }

  /** The budgets that ran out, as warnings, since some work was left out. */
  get warnings(): { readonly code: LimitName; readonly message: string }[] {
    for (const [name, budget] of this.budgets) if (budget.isSpent) this.overrun.add(name)
    return [...this.overrun].map((code) => ({ code, message: LIMITS[code].message }))
  }
}
