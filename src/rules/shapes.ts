import type { Shape } from './rule.js'

/** One shape for lines that hold any of these stretches: `['Von', 'VON']` with a pattern and the ends of its lines. */
export function shapesHolding(stretches: readonly string[], shape: Omit<Shape, 'holds'>): Shape[] {
  return stretches.map((holds) => ({ holds, ...shape }))
}
