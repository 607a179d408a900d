// Laws that hold for any source, and ways to write a page that change nothing.
import { clean, cleanText, createCleaner, replay, undo } from 'copydesk'
import { written } from './pages.mjs'

const numeric = (text) => Array.from(text, (character) => `&#${character.codePointAt(0)};`).join('')
const hexadecimal = (text) => Array.from(text, (character) => `&#x${character.codePointAt(0).toString(16)};`).join('')

/** Ways to write the texts of a page down. */
const TEXTS = {
  'plain text': {},
  'numeric references': { text: numeric },
  'hexadecimal references': { text: hexadecimal },
}
/** Ways to write down what is around them. */
const WAYS = {
  'tags in capitals': { name: (name) => name.toUpperCase() },
  'attributes in another order': { attributes: (list) => list.toReversed() },
  'line breaks of Windows': { newline: '\r\n' },
  'white space between tags': { between: '\n\t ' },
}

const told = ({ text, title, authors, publishedAt, blocks }) =>
  JSON.stringify({ text, title, authors, publishedAt, kinds: blocks.map(({ kind }) => kind) })

/** The laws that a page breaks: each way is taken once, together with those that fall to the same texts. */
export function pageFaults(page, { pick }) {
  const document = clean(written(page))
  const together = Object.keys(TEXTS).map((name) => [name])
  for (const name of Object.keys(WAYS)) pick(together).push(name)
  const faultOf = (names) => {
    const ways = names.map((name) => TEXTS[name] ?? WAYS[name])
    const other = clean(written(page, Object.assign({}, ...ways)))
    return told(other) === told(document) ? [] : [`${names.join(' and ')}: ${differenceOf(document, other)}`]
  }
  const faults = together.flatMap((names) => {
    const all = faultOf(names)
    const alone = all.length > 0 ? names.flatMap((name) => faultOf([name])) : []
    return alone.length > 0 ? alone : all
  })
  return [...faults, ...sourceFaults(written(page), document)]
}

/** The laws that any source breaks, cleaned by a cleaner that has cleaned all sources before. */
export function sourceFaults(source, document = clean(source)) {
  const faults = []
  if (replay(source, document.changes) !== document.text) faults.push('replay is not the text')
  if (undo(document.text, document.changes) !== source) faults.push('undo is not the source')
  const again = cleanText(document.text)
  if (again.text !== document.text) faults.push(`cleaning twice changes ${differenceOf(document, again)}`)
  if (!JSON.stringify(document).isWellFormed()) faults.push('some string is ill-formed')
  if (JSON.stringify(createCleaner()(source)) !== JSON.stringify(document))
    faults.push('what was cleaned before changes it')
  return faults
}

/** How many laws any source is held to, and how many more a page. */
export const LAWS = { source: 5, page: Object.keys(TEXTS).length + Object.keys(WAYS).length - 1 }

function differenceOf({ text }, { text: other }) {
  if (text === other) return 'more than the text'
  let at = 0
  while (text[at] === other[at]) at++
  return `${JSON.stringify(text.slice(Math.max(0, at - 20), at + 40))} to ${JSON.stringify(other.slice(Math.max(0, at - 20), at + 40))}`
}
