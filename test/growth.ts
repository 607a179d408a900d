const DOUBLINGS = 3
const ATTEMPTS = 4
const RUNS = 3

/**
 * How many times the work grows when its input doubles: 2 if it is linear, 4 if it is quadratic.
 * It is measured over three doublings, in time of the processor, which other processes do not lengthen; the least of a
 * few attempts counts, for what disturbs a measurement only adds to it.
 */
export function growthOf(work: (size: number) => () => unknown, size: number, enough = 2.2): number {
  work(size)()
  let least = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < ATTEMPTS && least > enough; attempt++) {
    const small = costOf(work(size))
    const large = costOf(work(size << DOUBLINGS))
    least = Math.min(least, (large / small) ** (1 / DOUBLINGS))
  }
  return least
}

function costOf(run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY
  for (let at = 0; at < RUNS; at++) {
    const before = process.cpuUsage().user
    run()
    least = Math.min(least, process.cpuUsage().user - before)
  }
  return Math.max(1, least)
}
