// Promises that are laws of any source, tried on documents that are made of building blocks, and pages by grammars.
import { clean, cleanText, createCleaner, replay, toHtml, toMarkdown, undo } from 'copydesk'
import { BLOCKS } from '../attack/blocks.mjs'
import { pageOf, written } from '../attack/pages.mjs'
import { randomOf } from '../attack/random.mjs'

/** What once threw in parsers that others use. */
const ONCE_THROWN = ['\uDE00\uDE00', `&#${'9'.repeat(400)};`, '', '\0', '<', '&', '{', '<!--', '<p', '\ud800']
const CONTROLS = /(?!\n)\p{Cc}/u

/** By law, how many of so many documents break it. */
export function faultsIn(count, seed) {
  const random = randomOf(seed)
  const faults = { thrown: 0, unclean: 0, replayed: 0, undone: 0, illFormed: 0, stateful: 0, longer: 0 }
  const used = createCleaner()
  for (let nth = 0; nth < count; nth++) {
    const source = ONCE_THROWN[nth] ?? sourceOf(random, nth)
    try {
      hold(source, used, faults)
    } catch {
      faults.thrown++
    }
  }
  return faults
}

function sourceOf(random, nth) {
  if (nth % 3 === 0) return written(pageOf(random))
  const lists = random.pick([BLOCKS.text, BLOCKS.page])
  return random.some(60, () => random.pick(random.pick(lists))).join('')
}

function hold(source, used, faults) {
  const document = clean(source)
  const { text, changes } = document
  if (cleanText(text).text !== text) faults.unclean++
  if (replay(source, changes) !== text) faults.replayed++
  if (undo(text, changes) !== source) faults.undone++
  if (text.length > source.length + 1000) faults.longer++
  const strings = JSON.stringify({ ...document, changes: [] }) + toHtml(document) + toMarkdown(document)
  if (!strings.isWellFormed() || text.normalize('NFC') !== text || CONTROLS.test(text)) faults.illFormed++
  if (JSON.stringify(used(source)) !== JSON.stringify(document)) faults.stateful++
}
