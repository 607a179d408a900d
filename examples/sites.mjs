// Cleans a page by rules for its site: `npm run build && node examples/sites.mjs [FILE ADDRESS]`
// Rules are data: keep them in a JSON file of your own, a few selectors for each site that needs any.
import { readFile } from 'node:fs/promises'
import { createCleaner, isArticle } from 'copydesk'

const sites = {
  // The story is in two boxes, with an advertisement between them that looks like a paragraph.
  'courier.example': { take: ['.lead', '.story-part'], drop: ['.reader-offer'] },
  // The story is found without help, but for a box of facts that reads like part of it.
  'gazette.example': { drop: ['.fact-box'] },
}

const page = `<!doctype html><html lang="en"><head><title>Ferry to the islands sails again</title></head><body>
<nav><a href="/">Home</a></nav><h1>Ferry to the islands sails again</h1><p class="lead">Both engines are new.</p>
<div class="story-part"><p>The ferry to the islands sails again from Monday, the harbour office said.</p>
<p>Its crew trained for a week, and the pilots of the harbour looked on.</p></div>
<div class="offer"><p>Readers of this paper travel to the isles for half the price in June.</p></div>
<div class="story-part"><p>Islanders had gone without a regular boat for eleven weeks, and paid for water taxis.</p>
<p class="reader-offer">A printed timetable costs two euros in our shop at the quay.</p></div></body></html>`

const [file, url = 'https://www.courier.example/ferry'] = process.argv.slice(2)
const source = file ? await readFile(file, 'utf8') : page
if (!isArticle(source)) console.error('This page does not look like an article.')

const { text, changes, warnings } = createCleaner({ sites })(source, { url })
for (const warning of warnings) console.error(warning.message)
console.log(text)
for (const { before, rules } of changes) {
  if (rules.includes('html/site/drop')) console.log(`\nDropped by a rule of the site: ${before.trim()}`)
}
