/** A source of numbers that gives the same ones for the same seed. */
export function randomOf(seed) {
  let state = seed >>> 0
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const below = (most) => Math.floor(next() * most)
  const pick = (list) => list[below(list.length)]
  return { next, below, pick, some: (most, make) => Array.from({ length: below(most + 1) }, make) }
}
