import { type Budget, type Budgets, LIMITS } from '../budget.js'
import type { JudgeUnits } from '../decide/furniture.js'

/** Text of news has no more units than one in so many code units. */
const USUAL_UNIT = 32

/** Judges the units of one text, once in each round, until that costs more than one source may. */
export class LimitedJudge {
  private readonly short: Budget
  private judged = false
  /** How many units the last text had. */
  private units = 0

  /** `unlimited`: judges the units; `undefined` if that is switched off. */
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

  /** Whether it judged some rounds, and then ran out of budget. */
  get hasGivenUp(): boolean {
    return this.judged && (this.short.isSpent || this.budgets.of('units').isSpent)
  }

  /** Whether it judged no round, though the last text had few enough units. */
  get mayStillJudge(): boolean {
    return !this.judged && this.units <= LIMITS.units.most
  }
}
