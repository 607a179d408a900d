// Laws that hold for any source, and ways to write a page that change nothing.
import { clean, cleanText, createCleaner, replay, undo } from 'copydesk'
import { written } from './pages.mjs'

const numeric = (text) => Array.from(text, (character) => `&#${character.codePointAt(0)};`).join('')
const hexadecimal = (text) => Array.from(text, (character) => `&#x${character.codePointAt(0).toString(16)};`).join('')

/** Ways to write a page down. */
const WAYS = {
  'tags in capitals': { name: (name) => name.toUpperCase() },
  'attributes in another order': { attributes: (list) => list.toReversed() },
  'line breaks of Windows': { newline: '\r\n' },
  'white space between tags': { between: '\n\t ' },
  'numeric references': { text: numeric },
  'hexadecimal references': { text: hexadecimal },
}

const told = ({ text, title, authors, publishedAt, blocks }) =>
  JSON.stringify({ text, title, authors, publishedAt, kinds: blocks.map(({ kind }) => kind) })

/** The laws that a page breaks. `before`: another source, cleaned before it. */
export function pageFaults(page, before) {
  const source = written(page)
  const document = clean(source)
  const faults = Object.entries(WAYS).flatMap(([name, way]) => {
    const other = clean(written(page, way))
    return told(other) === told(document)
      ? []
      : [`${name} change${name.endsWith('s') ? '' : 's'} ${differenceOf(document, other)}`]
  })
  return [...faults, ...sourceFaults(source, before)]
}

/** The laws that any source breaks. */
export function sourceFaults(source, before) {
  const faults = []
  const document = clean(source)
  if (replay(source, document.changes) !== document.text) faults.push('replay is not the text')
  if (undo(document.text, document.changes) !== source) faults.push('undo is not the source')
  const again = cleanText(document.text)
  if (again.text !== document.text) faults.push(`cleaning twice changes ${differenceOf(document, again)}`)
  if (!JSON.stringify(document).isWellFormed()) faults.push('some string is ill-formed')
  const used = createCleaner()
  used(before)
  if (JSON.stringify(used(source)) !== JSON.stringify(document)) faults.push('what was cleaned before changes it')
  return faults
}

/** How many laws one page is held to. */
export const LAWS = Object.keys(WAYS).length + 5

function differenceOf({ text }, { text: other }) {
  if (text === other) return 'more than the text'
  let at = 0
  while (text[at] === other[at]) at++
  return `${JSON.stringify(text.slice(Math.max(0, at - 20), at + 40))} to ${JSON.stringify(other.slice(Math.max(0, at - 20), at + 40))}`
}
