// Which words of a page the gold text holds.

/** Past so many cells an alignment takes too long; few pages are so large. */
const mostCells = 300_000_000
const width = 3

/**
 * For each passage the share of its words that an alignment with the gold text holds; words in a row count most.
 * Undefined for a page that is too large.
 */
export function sharesOf(passages, gold) {
  const isCandidate = candidatesOf(passages, gold)
  const page = passages.flatMap((words, at) => (isCandidate[at] ? words.map((word) => ({ word, at })) : []))
  if (page.length * gold.length > mostCells) return undefined
  const hits = passages.map(() => 0)
  for (const at of alignedOf(page, gold)) hits[at]++
  return passages.map((words, at) => (words.length === 0 ? 0 : hits[at] / words.length))
}

/** Longer passages that share no three words in a row with the gold are none of it: they need no alignment. */
function candidatesOf(passages, gold) {
  const rows = new Set()
  for (let at = 0; at + width <= gold.length; at++) rows.add(gold.slice(at, at + width).join(' '))
  const single = new Set(gold)
  return passages.map((words) => {
    if (words.length < width) return words.some((word) => single.has(word))
    for (let at = 0; at + width <= words.length; at++) if (rows.has(words.slice(at, at + width).join(' '))) return true
    return false
  })
}

/** The passage of each word of the page that the alignment holds. */
function alignedOf(page, gold) {
  const row = gold.length + 1
  const numbers = new Map()
  const numberOf = (word) => numbers.get(word) ?? numbers.set(word, numbers.size).size - 1
  const wanted = Int32Array.from(gold, numberOf)
  const choices = new Uint8Array((page.length + 1) * row) // 1 up, 2 left, 3 a match; +4 if the match goes on a run
  let best = new Float32Array(row)
  let nextBest = new Float32Array(row)
  let runs = new Float32Array(row).fill(-1e9)
  let nextRuns = new Float32Array(row)
  for (let i = 1; i <= page.length; i++) {
    const word = numbers.get(page[i - 1].word) ?? -1
    nextRuns.fill(-1e9)
    nextBest[0] = 0
    for (let j = 1; j < row; j++) {
      let choice = best[j] >= nextBest[j - 1] ? 1 : 2
      let score = choice === 1 ? best[j] : nextBest[j - 1]
      if (word === wanted[j - 1]) {
        const goesOn = runs[j - 1] + 3 >= best[j - 1] + 0.3
        nextRuns[j] = goesOn ? runs[j - 1] + 3 : best[j - 1] + 0.3
        if (nextRuns[j] > score) {
          choice = 3
          score = nextRuns[j]
        }
        if (goesOn) choice += 4
      }
      nextBest[j] = score
      choices[i * row + j] = choice
    }
    ;[best, nextBest] = [nextBest, best]
    ;[runs, nextRuns] = [nextRuns, runs]
  }
  const aligned = []
  let inRun = false
  for (let i = page.length, j = gold.length; i > 0 && j > 0; ) {
    const choice = choices[i * row + j]
    if (inRun || (choice & 3) === 3) {
      aligned.push(page[i - 1].at)
      inRun = choice >= 4
      i--
      j--
    } else if ((choice & 3) === 1) i--
    else j--
  }
  return aligned
}
