// Whether an expression takes time in line with the text, as recheck proves it by automata (pure JavaScript).

import { equivalentOf, isBounded } from './equivalent.mjs'
import { parse } from './parse.mjs'

process.env['RECHECK_SYNC_BACKEND'] = 'pure'
const { checkSync } = await import('recheck')

/** What recheck’s automata decide, most of them decide in milliseconds; the others not in minutes. */
const TIMEOUT = 5000
/** Its fuzzer, asked where the automata do not decide. It counts steps, so that it does the same on a busy machine. */
const FUZZER = { checker: 'fuzz', timeout: null, incubationTimeout: null, attackTimeout: null, maxIteration: 3 }

/**
 * `proven`, `vulnerable`, or `undecided` where neither recheck’s automata prove it nor its fuzzer finds anything. Flags that
 * say what is answered (`d`) are no matter of time.
 */
export function judgementOf({ source, flags }) {
  const relevant = flags.replace('d', '')
  const status = decided(source, relevant)
  if (status) return status
  return checkSync(source, relevant, FUZZER).status === 'vulnerable' ? 'vulnerable' : 'undecided'
}

function decided(source, flags) {
  // Without repetitions that do not end there is nothing to prove: an attempt takes no more steps than a number, which
  // `steps.mjs` knows.
  if (isBounded(parse(source).tree)) return 'proven'
  const { status } = byAutomata(source, flags)
  if (status === 'safe') return 'proven'
  if (status === 'vulnerable') return 'vulnerable'
  // It takes no longer than its branches one after the other, so it is linear if each of them is.
  const branches = branchesOf(source)
  const isProven = (branch) =>
    (branches.length > 1 && decided(branch, flags) === 'proven') || isProvenInOtherWords(branch, flags)
  return branches.every(isProven) ? 'proven' : undefined
}

/** A lookaround is more than recheck’s automata know. */
function isProvenInOtherWords(source, flags) {
  try {
    return byAutomata(equivalentOf(source, flags), '').status === 'safe'
  } catch {
    return false
  }
}

const byAutomata = (source, flags) => checkSync(source, flags, { checker: 'automaton', timeout: TIMEOUT })

/** `a|(b|c)` → `a`, `(b|c)` */
function branchesOf(source) {
  const branches = ['']
  let depth = 0
  for (const [part] of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|./gs)) {
    if (part === '(') depth++
    if (part === ')') depth--
    if (part === '|' && depth === 0) branches.push('')
    else branches[branches.length - 1] += part
  }
  return branches
}
