// Words and shingles as the public article-extraction benchmark counts them; signs where a script writes no spaces.
const word = /[\p{L}\p{N}_]+/gu
const sign =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Myanmar}]|[\p{L}\p{N}\p{M}_]+/gu
const dense = new Set(['zh', 'ja', 'th', 'my', 'hi', 'bn'])
const invisible = /[\u00ad\u200b\u2060\ufeff]/g

export const wordsOf = (text, lang) =>
  (text ?? '')
    .normalize('NFC')
    .replace(invisible, '')
    .match(dense.has(lang) ? sign : word) ?? []

/** What the alignment compares: the same in every language. */
export const signsOf = (text) => text.normalize('NFC').replace(invisible, '').match(sign) ?? []

/** Letters and digits alone, glued: snippets begin and end in the middle of words. */
export const gluedOf = (text) =>
  text
    .normalize('NFKC')
    .replace(invisible, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu)
    ?.join('') ?? ''

export const keptWords = (passages, labels) => passages.flatMap((words, at) => (labels[at] ? words : []))

function shinglesOf(words) {
  const bag = new Map()
  for (let at = 0; at < Math.max(1, words.length - 3); at++) {
    const shingle = words.slice(at, at + 4).join(' ')
    if (shingle) bag.set(shingle, (bag.get(shingle) ?? 0) + 1)
  }
  return bag
}

/** Shingles of four words: how many are in both, in the second alone, in the first alone. */
export function compare(gold, found) {
  const wanted = shinglesOf(gold)
  const got = shinglesOf(found)
  const sum = (bag) => [...bag.values()].reduce((a, b) => a + b, 0)
  let both = 0
  for (const [shingle, count] of wanted) both += Math.min(count, got.get(shingle) ?? 0)
  return { both, extra: sum(got) - both, lost: sum(wanted) - both }
}

export function scoreOf(gold, found) {
  const { both, extra, lost } = compare(gold, found)
  return both === 0 ? 0 : (2 * both) / (2 * both + extra + lost)
}
