/** The most rounds of steps that cause work for each other. Stories need at most two. */
const MOST_ROUNDS = 8

/**
 * Applies steps to a value in turn until none of them changes it.
 *
 * `(8, ['halve'], (n) => (n % 2 ? n : n / 2))` → `1`
 */
export function fixpoint<Value, Step>(
  value: Value,
  steps: readonly Step[],
  take: (value: Value, step: Step) => Value,
): Value {
  let settled = value
  let idle = 0 // The number of consecutive steps that changed nothing.
  for (let runs = 0; idle < steps.length && runs < MOST_ROUNDS * steps.length; runs++) {
    const after = take(settled, steps[runs % steps.length] as Step)
    idle = after === settled ? idle + 1 : 0
    settled = after
  }
  return settled
}
