import type { Favor } from '../../decide/favor.js'
import type { Features } from '../features/features.js'
import { CONSTRAINTS, type Draft } from './constraints.js'
import { chooseRuns } from './runs.js'
import { scorePassages } from './scores.js'

export function decide(features: Features, scores = scorePassages(features), favor: Favor = 'balanced', left: ReadonlySet<string> = new Set()): Draft {
  const keeps = chooseRuns(features, scores, favor)
  const draft: Draft = { features, scores, keeps, repeats: new Uint8Array(keeps.length), keepsCaptions: false }
  for (const { name, apply } of CONSTRAINTS) if (!left.has(name)) apply(draft)
  return draft
}
