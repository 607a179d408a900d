import { type Budget, type Budgets, LIMITS } from '../budget.js'
import type { JudgeUnits } from '../decide/furniture.js'

/** News text has at most one unit for this many code units. */
const USUAL_UNIT = 32

/** Scores the units of one text, once in each round, until the budgets of the source are spent. */
export class LimitedJudge {
  private readonly short: Budget
  private judged = false
  /** The number of units of the last text. */
  private units = 0

  /** `unlimited`: scores the units; `undefined` if the model is switched off. */
  constructor(
    private readonly unlimited: JudgeUnits | undefined,
    private readonly budgets: Budgets,
  ) {
    this.short = budgets.renew('short-units')
  }

  readonly judge: JudgeUnits = (text, units, earlier) => {
    this.units = units.length
    if (!this.unlimited || !this.spend(text)) return undefined
    this.judged = true
    return this.unlimited(text, units, earlier)
  }

  private spend(text: string): boolean {
    const ofLook = this.budgets.renew('units').spend(this.units)
    return ofLook && this.short.spend(Math.max(0, this.units - text.length / USUAL_UNIT))
  }

  /** Whether it scored some rounds before a budget ran out. */
  get hasGivenUp(): boolean {
    return this.judged && (this.short.isSpent || this.budgets.of('units').isSpent)
  }

  /** Whether it has not scored any round, although the last text had few enough units. */
  get mayStillJudge(): boolean {
    return !this.judged && this.units <= LIMITS.units.most
  }
}
