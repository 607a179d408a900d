// Whether the gold holds a passage: 1 if it does, 0 if not, -1 where nobody knows.
import { sharesOf } from './align.mjs'
import { gluedOf, keptWords, scoreOf, signsOf } from './words.mjs'

/** Below this share of the gold found on it, a page is another than the gold was made from. */
const leastFound = 0.5
const shortestSnippet = 8

/** `{ labels, trust }`: trust is the best score that any choice of passages could reach, or undefined if the page is no use. */
export function labelsOf(texts, gold) {
  return gold.body ? byBody(texts, gold.body) : bySnippets(texts, gold)
}

function byBody(texts, body) {
  const passages = texts.map(signsOf)
  const wanted = signsOf(body)
  const shares = sharesOf(passages, wanted)
  if (!shares) return undefined
  const labels = refine(passages, wanted, shares)
  const trust = scoreOf(wanted, keptWords(passages, labels))
  return trust < leastFound ? undefined : { labels, trust }
}

function bySnippets(texts, { with: wanted = [], without = [] }) {
  const passages = texts.map(gluedOf)
  const has = (passage, snippets) =>
    snippets.some((snippet) => snippet.length >= shortestSnippet && passage.includes(snippet))
  const inside = wanted.map(gluedOf)
  const outside = without.map(gluedOf)
  const labels = passages.map((passage) => (has(passage, inside) ? 1 : has(passage, outside) ? 0 : -1))
  return labels.includes(1) ? { labels, trust: 1 } : undefined
}

/** Labels by share, and then each passage near the story turned over if the page as a whole is nearer to gold so. */
function refine(passages, gold, shares) {
  const labels = shares.map((share) => (share >= 0.5 ? 1 : 0))
  const score = () => scoreOf(gold, keptWords(passages, labels))
  let best = score()
  passages.forEach((words, at) => {
    if (best > 0.99999 || words.length === 0 || !labels.slice(Math.max(0, at - 3), at + 4).includes(1)) return
    const isPlain = shares[at] === 0 || (shares[at] > 0.95 && words.length > 12)
    if (isPlain) return
    labels[at] ^= 1
    const turned = score()
    if (turned > best + 1e-9) best = turned
    else labels[at] ^= 1
  })
  return labels
}
