// Lines of a corpus, made up: texts and pages of all lengths, and among them all that is wrong with lines.

const SENTENCES = [
  'The ferry to the islands sails again from Monday, the harbour office said.',
  'It isn&#39;t over, &ldquo;far from it&rdquo;, the owner of the caf\u00C3\u00A9 told reporters.',
  'Islanders had gone without a regular boat for eleven weeks, and paid for water taxis.',
  'Its crew trained for a week, and the pilots of the harbour looked on.',
  'Der Fluss stieg am Montag um zwei Meter, teilte die Gemeinde mit.',
  'A council of nine members will vote on the plan in March, two days after the fair.',
  'La municipalit\u00E9 n\u2019a pas r\u00E9pondu, selon le journal.',
]
const FURNITURE = [
  'Sign up for our newsletter',
  'Read more: Rain closes the road',
  'Share this on Facebook',
  '[ad_2]',
  'Source link',
]

const story = (nth) =>
  Array.from({ length: 3 + (nth % 13) }, (_, line) => SENTENCES[(nth + line * line) % SENTENCES.length])

/** A scraped text of a number. */
export const textOfRow = (nth) => ['[ad_1]', ...story(nth), FURNITURE[nth % FURNITURE.length]].join('\n\n')
const page = (
  nth,
) => `<html lang="en"><head><title>Ferry ${nth} sails again</title><meta name="author" content="Ana Diaz"></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav><article><h1>Ferry ${nth} sails again</h1>
${story(nth)
  .map((line) => `<p>${line}</p>`)
  .join('\n')}</article><footer>${FURNITURE[nth % FURNITURE.length]}</footer></body></html>`

/** What is wrong with one line in a hundred: by the remainder of its number. */
const WRONG = {
  3: () => '',
  13: () => '{"id":1,"text":"cut sho',
  23: () => '[1,2]',
  33: (nth) => `{"id":${nth},"note":"no text"}`,
  43: (nth) => `{"id":${nth},"text":"half a pair \\ud83d of surrogates, she said"}`,
  53: (nth) => `{"id":${nth},"text":${JSON.stringify(textOfRow(nth))}}\r`,
  63: (nth) => JSON.stringify({ id: nth, text: `A line\u2028and a paragraph\u2029and a\u0085next line, she said.` }),
}

/** Whether the line of a number is one that cannot be cleaned. */
export const isBadRow = (nth) => [3, 13, 23, 33].includes(nth % 100)

/** The line of a number, with its line feed: the same for the same number. */
export function corpusRow(nth) {
  const wrong = WRONG[nth % 100]
  if (wrong) return `${wrong(nth)}\n`
  const record =
    nth % 4 === 1
      ? { id: nth, html: page(nth), url: `https://paper.example/${nth}` }
      : { id: nth, text: textOfRow(nth) }
  return `${JSON.stringify(record)}\n`
}
