import { share, type TextParts } from './text.js'

/**
 * The signals of Gopher’s repetition filter (Rae et al. 2021, table A1): the shares of repeated lines and paragraphs, of
 * their characters, of the most frequent n-gram, and of repeated n-grams, each counted once.
 */
export function repetitionSignals({ words, lines, paragraphs }: TextParts) {
  const ofLines = repeated(lines)
  const ofParagraphs = repeated(paragraphs)
  return {
    'gopher-repetition/duplicate-lines': ofLines.items,
    'gopher-repetition/duplicate-line-characters': ofLines.characters,
    'gopher-repetition/duplicate-paragraphs': ofParagraphs.items,
    'gopher-repetition/duplicate-paragraph-characters': ofParagraphs.characters,
    'gopher-repetition/top-2-gram': topShare(words, 2),
    'gopher-repetition/top-3-gram': topShare(words, 3),
    'gopher-repetition/top-4-gram': topShare(words, 4),
    'gopher-repetition/duplicate-5-grams': duplicateShare(words, 5),
    'gopher-repetition/duplicate-6-grams': duplicateShare(words, 6),
    'gopher-repetition/duplicate-7-grams': duplicateShare(words, 7),
    'gopher-repetition/duplicate-8-grams': duplicateShare(words, 8),
    'gopher-repetition/duplicate-9-grams': duplicateShare(words, 9),
    'gopher-repetition/duplicate-10-grams': duplicateShare(words, 10),
  }
}

const lengthOf = (items: readonly string[]) => items.reduce((sum, item) => sum + item.length, 0)

/** The share of repeated items, by number and by characters. */
export function repeated(items: readonly string[]): { readonly items: number; readonly characters: number } {
  const seen = new Set<string>()
  const again = items.filter((item) => seen.size === seen.add(item).size)
  return { items: share(again.length, items.length), characters: share(lengthOf(again), lengthOf(items)) }
}

/** The number of each n-gram, by its start. Equal n-grams have equal numbers. */
function gramsOf(words: readonly string[], size: number): number[] {
  const numbers = new Map<string, number>()
  const grams: number[] = []
  for (let at = 0; at + size <= words.length; at++) {
    const gram = words.slice(at, at + size).join(' ')
    const number = numbers.get(gram) ?? numbers.size
    numbers.set(gram, number)
    grams.push(number)
  }
  return grams
}

/** The share of characters in words that the most frequent n-gram covers; 0 if no n-gram is repeated. */
function topShare(words: readonly string[], size: number): number {
  const grams = gramsOf(words, size)
  const counts = new Map<number, number>()
  for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1)
  let [top, most] = [-1, 1]
  for (const [gram, times] of counts) if (times > most) [top, most] = [gram, times]
  return coverage(words, size, (at) => grams[at] === top)
}

/** The share of characters in words within repeated n-grams. */
function duplicateShare(words: readonly string[], size: number): number {
  const seen = new Set<number>()
  const again = gramsOf(words, size).map((gram) => seen.size === seen.add(gram).size)
  return coverage(words, size, (at) => again[at] === true)
}

/** The share of characters in words that the selected n-grams cover, counting each word once. */
function coverage(words: readonly string[], size: number, isMeant: (at: number) => boolean): number {
  let covered = 0
  let until = 0
  for (let at = 0; at < words.length; at++) {
    if (at + size <= words.length && isMeant(at)) until = at + size
    if (at < until) covered += (words[at] as string).length
  }
  return share(covered, lengthOf(words))
}
