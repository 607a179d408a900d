// How fast the machine is right now, told by work that is always the same and none of ours: faster code does not change it.

/** Milliseconds of the processor that the work takes on an idle machine of two cores of 2026. */
const USUAL = 68
const TEXT =
  'The council voted on Tuesday to rebuild the old bridge, and the mayor said that work begins in May. '.repeat(5000)
const ROUNDS = 10
const TRIES = 3
const WORD = /[a-z]+/g

/** What cleaning a text is made of: pieces of strings, look-ups, loops over code units, regular expressions. */
function work() {
  const counts = new Map()
  for (const word of TEXT.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1)
  let hash = 0
  for (let at = 0; at < TEXT.length; at++) hash = (Math.imul(hash, 31) + TEXT.charCodeAt(at)) | 0
  return counts.size + hash + TEXT.match(WORD).length
}

/** How many times as long as usual everything takes: 1 on a machine that is idle, and as fast or faster. */
export function slowness() {
  let least = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < TRIES; tries++) {
    const before = process.cpuUsage().user
    for (let round = 0; round < ROUNDS; round++) work()
    least = Math.min(least, (process.cpuUsage().user - before) / 1000)
  }
  return Math.max(1, least / USUAL)
}
