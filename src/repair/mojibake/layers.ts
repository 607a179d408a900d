import { apply } from '../../edit/edit.js'
import { itemAt } from '../../edit/packed-list.js'
import { findLayer, type Repair, RepairList, type Repairs } from './layer.js'
import type { PageSet } from './page-set.js'
import { SettledLines } from './settled-lines.js'

/** Each layer is at least twice as long as what it hides, so that no text of this world has more. */
const MOST_LAYERS = 30

/**
 * The broken characters of a text, layer under layer until none is left, each once and with its place in the text.
 * `settled`: lines that were found sound in other states of the same source, in the same pages.
 */
export function repairLayers(text: string, set: PageSet, settled: SettledLines = new SettledLines()): Repairs {
  let repairs: Repairs = []
  let rest = text
  for (let layer = 0; layer < MOST_LAYERS; layer++) {
    const found = findLayer(rest, set, settled)
    if (found.repairs.length === 0) return layer === 0 ? found.repairs : repairs
    repairs = layer === 0 ? found.repairs : stack(repairs, found.repairs)
    if (found.isLast) break
    rest = apply(rest, found.repairs)
  }
  return repairs
}

/** Repairs of a text, and then of what they made of it, as repairs of the text. */
function stack(outer: Repairs, inner: Repairs): Repairs {
  const stacked = new RepairList()
  let next = 0
  let grown = 0 // how much longer the text is than what became of it, so far
  const startOf = (repair: Repair): number => repair.start - grown
  const pass = ({ start, end, insert }: Repair): void => {
    grown += end - start - insert.length
    next++
  }
  for (const repair of inner) {
    for (
      let part = itemAt(outer, next);
      part && startOf(part) + part.insert.length <= repair.start;
      part = itemAt(outer, next)
    ) {
      stacked.push(part)
      pass(part)
    }
    const start = repair.start + grown
    let { rule, gain, layers } = repair
    for (let part = itemAt(outer, next); part && startOf(part) < repair.end; part = itemAt(outer, next)) {
      if (part.layers >= layers) rule = part.rule
      layers = Math.max(layers, part.layers + 1)
      gain = Math.min(gain, part.gain)
      pass(part)
    }
    stacked.push({ start, end: repair.end + grown, insert: repair.insert, rule, gain, layers })
  }
  for (; next < outer.length; next++) stacked.push(itemAt(outer, next) as Repair)
  return stacked.items
}
