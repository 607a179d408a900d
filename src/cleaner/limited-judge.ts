import { type Budget, type Budgets, LIMITS } from '../budget.js'
import type { JudgeUnits } from '../decide/furniture.js'

/** Text of news has no more units than one in so many code units. */
const USUAL_UNIT = 32

/** Judges the units of one text, look after look, until that is more than one source may cost. */
export class LimitedJudge {
  private readonly short: Budget
  private judged = false
  private units = 0

  constructor(
    private readonly judges: JudgeUnits | undefined,
    private readonly budgets: Budgets,
  ) {
    this.short = budgets.renew('short-units')
  }

  readonly judge: JudgeUnits = (text, units, earlier) => {
    this.units = units.length
    if (!this.judges || !this.spend(text)) return undefined
    this.judged = true
    return this.judges(text, units, earlier)
  }

  private spend(text: string): boolean {
    const ofLook = this.budgets.renew('units').spend(this.units)
    return ofLook && this.short.spend(Math.max(0, this.units - text.length / USUAL_UNIT))
  }

  /** Whether it judged some looks, and then no more. */
  get hasGivenUp(): boolean {
    return this.judged && (this.short.isSpent || this.budgets.of('units').isSpent)
  }

  /** Whether it judged no look, though what the last one saw is little enough. */
  get mayStillJudge(): boolean {
    return !this.judged && this.units <= LIMITS.units.most
  }
}
