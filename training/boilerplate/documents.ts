/**
 * Writes the labelled documents, one a line: `documents OUT.jsonl`. Labels are runs of characters, `[length, label, …]`.
 */
import { createWriteStream } from 'node:fs'
import { cleanTexts } from '../units/clean-texts.js'
import { jsonLines, type Labelled, pagesAndPosts, samples, webPages } from '../units/documents.js'
import { type Story, storyOf, writtenPosts } from '../units/written-posts.js'

/** The stories of the labelled posts alone: clean text, in which nothing should go. */
function* stories(): Generator<Labelled> {
  for (const set of ['posts-3', 'posts', 'dev'])
    for (const { id, lang, raw, gold } of jsonLines(`text/${set}.jsonl`)) {
      const text = gold.join(raw.includes('\n\n') ? '\n\n' : '\n')
      if (text)
        yield { id, set, kind: 'gold' as never, site: id, lang, weight: 1, text, labels: new Int8Array(text.length) }
    }
}

function runsOf(labels: Int8Array): number[] {
  const runs: number[] = []
  for (let start = 0; start < labels.length; ) {
    let end = start + 1
    while (end < labels.length && labels[end] === labels[start]) end++
    runs.push(end - start, labels[start] as number)
    start = end
  }
  return runs
}

const out = createWriteStream(process.argv[2] as string)
const told: Story[] = []
for (const source of [samples(), stories(), webPages(), pagesAndPosts(), cleanTexts(), writtenPosts(told)])
  for (const document of source) {
    if ((document.kind as string) === 'page') told.push(storyOf(document))
    const { labels, ...rest } = document
    out.write(`${JSON.stringify({ ...rest, labels: runsOf(labels) })}\n`)
  }
out.end()
