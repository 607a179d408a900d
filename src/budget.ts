/** The most that one source may cost of one kind of work, and what is said where that is not enough. */
interface Limit {
  readonly most: number
  readonly message: string
}

/**
 * All budgets of work and room, each for one source. A budget is there because the work is no longer in proportion to the
 * source once somebody makes it so, or because each thing takes a thousand times the room of the letters that ask for it.
 * `most` lies far above what any of 3,152 real pages needs; the most is given.
 */
export const LIMITS = {
  /** Elements that a source is read into a tree of, a thousand bytes each: 11,396 at most. */
  elements: {
    most: 50_000,
    message: 'the page has more elements than are told apart: past those only its text and lines are read',
  },
  /** Lines that are held side by side to tell the story from what is around it: no page has more than it has elements. */
  lines: { most: 300_000, message: 'the text has more lines than are looked at for what is not the story' },
  /** Units that the model judges in one look at a text, each in four hundred bytes: 856 at most. Of more, rules alone decide. */
  units: { most: 20_000, message: 'the text has more units than the model judges' },
  /** Of these in all looks together, those over one in 32 code units: 561 at most. */
  'short-units': { most: 5000, message: 'the text has more short units than the model judges' },
  /** Looks at a text that each leave more to take out: four at most. */
  rounds: { most: 6, message: 'the text has more to take out with each look: all of that stayed' },
  /** Code units of all JSON-LD of a page, for mending it takes many times as long as parsing it. Pages have 840,919 at most. */
  'linked-data-length': { most: 2_000_000, message: 'the page has more JSON-LD than is read' },
  /** Objects in JSON-LD that are looked at as nodes: 62 at most. */
  'linked-data-nodes': { most: 2000, message: 'the page’s JSON-LD has more objects than are looked at' },
  /** Values of JSON-LD looked up, for an `@id` may stand for a large object in as many places as one likes: 248 at most. */
  'linked-data-values': { most: 100_000, message: 'the page’s JSON-LD refers to itself more often than is followed' },
  /** Nodes passed to read the text of elements around the headline, for elements may stand in each other: 774 at most. */
  'element-text': { most: 50_000, message: 'more stands around the headline than is searched for names and dates' },
  /** Code units of all style sheets of a page: those of a whole site take longer to read than the page. Four have more. */
  'sheet-length': { most: 1 << 20, message: 'the page has more style sheets than are read for what they hide' },
  /** Cues of pointers within paragraphs behind which no headline ends, though 200 characters were read: 2 at most. */
  pointers: { most: 1000, message: 'the text points to other stories more often than is looked at' },
  /** Rules of style sheets tried on elements, for each of many rules may speak of each of many elements: 9,615 at most. */
  'sheet-rules': { most: 100_000, message: 'the page’s style sheets say more of its elements than is looked up' },
} as const satisfies Readonly<Record<string, Limit>>

export type LimitName = keyof typeof LIMITS

/** What is left of the work that one source may cost. */
export class Budget {
  private left: number

  constructor(most: number) {
    this.left = most
  }

  /** Takes so many units off, and answers whether there were as many. Once there were not, nothing is left. */
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

  /** A new budget in the place of the last one, for work that is done once in each of a few rounds. */
  renew(name: LimitName): Budget {
    if (this.budgets.get(name)?.isSpent) this.overrun.add(name)
    const budget = new Budget(LIMITS[name].most)
    this.budgets.set(name, budget)
    return budget
  }

  /** Those that ran out, as warnings: what they would have paid for was left out. */
  get warnings(): { readonly code: LimitName; readonly message: string }[] {
    for (const [name, budget] of this.budgets) if (budget.isSpent) this.overrun.add(name)
    return [...this.overrun].map((code) => ({ code, message: LIMITS[code].message }))
  }
}
