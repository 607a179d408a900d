const ARTICLE = /^the(?=.{3})/
const PREFIX = /^.*:/
const NOT_LETTERS = /[^\p{L}\p{N}]+/gu
const SUFFIXES = /^(?:com?|org|net|gov|ac|edu|gob|go|ne|or)\.[a-z]{2}$/

/**
 * One name for a site in all sets of pages and texts, so that no fold is trained on a site that it is judged on:
 * `https://www.the-example.co.uk/…`, `example.com`, `example_2024` → `example`.
 * Ids of one set begin with the name of the site, where neither the site nor an address is known.
 */
export function siteOf(id, { site, url }) {
  if (!site && !url) return plain(id.split('_')[0])
  const host = site?.replace(PREFIX, '') ?? new URL(url).hostname
  const labels = host.split('.')
  const suffix = SUFFIXES.test(labels.slice(-2).join('.')) ? 2 : 1
  return plain(labels.at(-1 - suffix) ?? labels[0])
}

function plain(name) {
  const bare = name.toLowerCase().replace(NOT_LETTERS, '')
  return bare.replace(ARTICLE, '')
}
