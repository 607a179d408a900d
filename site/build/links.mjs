// Checks the built site: each link leads to a page and an anchor that exist, and no page loads anything from elsewhere.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const BASE = process.env.SITE_BASE ?? '/copydesk/'
const TAG = /<(a|link|script|img|iframe|source)\b[^>]*?\s(href|src)="([^"]*)"[^>]*>/g
const ID = /\sid="([^"]*)"/g
const EXTERNAL = /^(?:https?:)?\/\//

/** The problems of all pages of a folder. */
function brokenLinks(folder) {
  const pages = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.html'))
  const ids = new Map()
  const anchorsOf = (path) => {
    if (!ids.has(path)) ids.set(path, new Set(Array.from(readFileSync(path, 'utf8').matchAll(ID), ([, id]) => id)))
    return ids.get(path)
  }
  const problems = []
  let count = 0
  for (const name of pages) {
    const html = readFileSync(join(folder, name), 'utf8')
    for (const [tag, element, , written] of html.matchAll(TAG)) {
      const target = written.replaceAll('&amp;', '&')
      if (/^(?:mailto:|data:|javascript:)/.test(target)) continue
      if (EXTERNAL.test(target)) {
        const isLoaded = element !== 'a' && !/rel="(?:canonical|alternate)"/.test(tag)
        if (isLoaded) problems.push(`${name}: loads ${target}`)
        continue
      }
      count++
      const url = new URL(target, `http://site${BASE}${name}`)
      if (!url.pathname.startsWith(BASE)) {
        problems.push(`${name}: ${target} is outside of the site`)
        continue
      }
      let path = join(folder, decodeURIComponent(url.pathname.slice(BASE.length)))
      if (existsSync(path) && statSync(path).isDirectory()) path = join(path, 'index.html')
      if (!existsSync(path)) problems.push(`${name}: nothing is at ${target}`)
      else if (
        url.hash.length > 1 &&
        path.endsWith('.html') &&
        !anchorsOf(path).has(decodeURIComponent(url.hash.slice(1)))
      )
        problems.push(`${name}: no anchor ${target}`)
    }
  }
  return { problems, count, pages: pages.length }
}

export function checkLinks(folder) {
  const { problems, count, pages } = brokenLinks(folder)
  if (problems.length > 0) throw new Error(`${problems.length} broken links:\n${problems.slice(0, 40).join('\n')}`)
  console.log(`links: ${count} in ${pages} pages, all of them lead somewhere`)
}
