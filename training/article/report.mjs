// Prints the figures that the measuring scripts print, by set and in all.
import { print } from './library.mjs'

function groupBy(rows, keyOf) {
  const groups = new Map()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row])
  return groups
}

const mean = (list) => list.reduce((sum, value) => sum + value, 0) / (list.length || 1)
const precisionOf = ({ both, extra }) => both / (both + extra || 1)
const recallOf = ({ both, lost }) => both / (both + lost || 1)
const isLost = (row) => recallOf(row) < 0.5
const isFlooded = (row) => precisionOf(row) < 0.5 && !isLost(row)

function f1Of(rows) {
  const precision = mean(rows.filter(({ both, extra }) => both + extra > 0).map(precisionOf))
  const recall = mean(rows.filter(({ both, lost }) => both + lost > 0).map(recallOf))
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) }
}

/** A line for each set, for what is no story in it, and for all. */
export function report(rows, worst) {
  const groups = groupBy(rows, ({ set, isStory }) => (isStory ? set : `${set}, others`))
  for (const [name, group] of [...groups].sort()) {
    const bodies = group.filter(({ snippets }) => !snippets)
    print(
      `${name.padEnd(20)} n ${String(group.length).padStart(4)}  ${bodies.length > 0 ? bodyLine(bodies) : snippetLine(group)}`,
    )
    for (const row of bodies.sort((a, b) => f1Of([a]).f1 - f1Of([b]).f1).slice(0, worst)) {
      print(`    P ${precisionOf(row).toFixed(2)} R ${recallOf(row).toFixed(2)}  ${row.key}`)
    }
  }
  for (const line of summary(rows)) print(line)
}

/** The totals: means of sets, as the measuring scripts take them, and shares of all stories. */
export function summary(rows) {
  const stories = rows.filter(({ isStory, snippets }) => isStory && !snippets)
  return [
    ['pool', stories.filter(({ set }) => !developed.has(set))],
    ['development', stories.filter(({ set }) => developed.has(set))],
  ].map(([name, some]) => {
    const sets = [...groupBy(some, ({ set }) => set).values()].filter((list) => list.length > 9)
    return (
      `${name}: mean of sets F1 ${mean(sets.map((list) => f1Of(list).f1)).toFixed(4)}  ` +
      `exact ${mean(sets.map((list) => mean(list.map(({ isExact }) => Number(isExact))))).toFixed(4)}  ` +
      `lost ${share(some, isLost)}  flooded ${share(some, isFlooded)}`
    )
  })
}

const developed = new Set(['scrapinghub', 'fundus', 'naeb'])
const share = (rows, is) => mean(rows.map((row) => Number(is(row)))).toFixed(4)

function bodyLine(rows) {
  const { precision, recall, f1 } = f1Of(rows)
  const exact = mean(rows.map(({ isExact }) => Number(isExact)))
  const count = (is) => String(rows.filter(is).length).padStart(3)
  return (
    `F1 ${f1.toFixed(4)}  precision ${precision.toFixed(4)}  recall ${recall.toFixed(4)}  exact ${exact.toFixed(3)}  ` +
    `lost ${count(isLost)}  flooded ${count(isFlooded)}  empty ${count(({ isEmpty }) => isEmpty)}`
  )
}

function snippetLine(rows) {
  const [hits, wanted, clear, unwanted] = [0, 1, 2, 3].map((at) =>
    rows.reduce((sum, { snippets }) => sum + snippets[at], 0),
  )
  const precision = hits / (hits + unwanted - clear)
  const recall = hits / wanted
  const f1 = (2 * precision * recall) / (precision + recall)
  return `snippets F1 ${f1.toFixed(4)}  in ${recall.toFixed(3)}  out ${(clear / unwanted).toFixed(3)}`
}
