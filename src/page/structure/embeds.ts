import type { EmbedMark } from '../../mark.js'
import { decodeEntities } from '../../repair/entities.js'
import { attributeNamed, attributeOf, nameOf } from '../cursor.js'
import { Attribute } from '../read/attributes.js'
import type { Page } from '../read/columns.js'
import { KNOWN_TAGS, tagOf } from '../read/tags.js'
import { percentDecoded } from './addresses.js'
import { HOSTS, PAGES } from './embeds.table.js'

const [DIV, SOURCE, SCRIPT, BLOCKQUOTE] = /* @__PURE__ */ (['div', 'source', 'script', 'blockquote'] as const).map(
  tagOf,
) as [number, number, number, number]
const FRAMES: ReadonlySet<string> = new Set(['iframe', 'amp-iframe', 'embed'])
const PLAYERS: ReadonlySet<string> = new Set(['video', 'audio', 'amp-video', 'amp-audio'])
const TUBES: ReadonlySet<string> = new Set(['lite-youtube', 'youtube-video', 'amp-youtube', 'lite-vimeo', 'amp-vimeo'])
/** Known tags that may show something from elsewhere. */
const ASKED: ReadonlySet<number> = /* @__PURE__ */ new Set(
  'iframe embed video audio blockquote script div'.split(' ').map(tagOf),
)
const ID = /^[\w-]{5,20}$/
const MEDIA = /\.(?:mp4|webm|m4v|mov|ogv|m3u8|mpd|mp3|m4a|aac|ogg|oga|opus|wav|flac)(?=$|[?#])/i
const COUNTERS = /googletagmanager|\/pixel|doubleclick/i
const HIDDEN = /display\s*:\s*none/i
const PIXEL = /^[01]$/
const GIST = /^(https:\/\/gist\.github\.com\/[\w/-]{1,100})\.js/
const POSTS = /^https?:\/\/(?:www\.)?(?:instagram|tiktok)\.com\/[^\s"]{1,300}$/
const LONGEST_TITLE = 300

/** Whether elements of a tag may show something from elsewhere. */
export const mayEmbed = (tag: number): boolean => tag >= KNOWN_TAGS || ASKED.has(tag)

/** The video, post or map that an element shows from elsewhere, by the address that a reader would open. */
export function embedAt(page: Page, row: number): EmbedMark | undefined {
  const src = addressOf(page, row)
  if (src === undefined || isUnseen(page, row)) return undefined
  const said =
    attributeOf(page, row, Attribute.title) ??
    attributeNamed(page, row, 'playlabel') ??
    attributeOf(page, row, Attribute['aria-label']) ??
    ''
  const title = decodeEntities(said).replace(/\s+/g, ' ').trim()
  const start = page.openStart[row] as number
  return { kind: 'embed', start, end: start, src, ...(title !== '' && title.length < LONGEST_TITLE && { title }) }
}

function addressOf(page: Page, row: number): string | undefined {
  const tag = page.tag[row] as number
  const given = (name: string) => attributeNamed(page, row, name)
  if (tag === BLOCKQUOTE) return postOf(given('data-instgrm-permalink')) ?? postOf(given('cite'))
  if (tag === DIV) return pageOf(given('data-href'))
  if (tag === SCRIPT) return GIST.exec(given('src') ?? '')?.[1]
  const name = nameOf(page, row)
  if (TUBES.has(name)) {
    const id = given('videoid') ?? given('video-id') ?? given('data-videoid') ?? ''
    if (!ID.test(id)) return undefined
    return name.includes('vimeo') ? `https://vimeo.com/${id}` : `https://www.youtube.com/watch?v=${id}`
  }
  if (FRAMES.has(name)) return pageOf(given('src')) ?? pageOf(given('data-src')) ?? pageOf(given('data-lazy-src'))
  if (!PLAYERS.has(name)) return undefined
  const own = mediaOf(given('src'))
  for (let at = row + 1; own === undefined && at < (page.after[row] as number); at++) {
    const media = page.tag[at] === SOURCE ? mediaOf(attributeOf(page, at, Attribute.src)) : undefined
    if (media !== undefined) return media
  }
  return own
}

function mediaOf(address: string | undefined): string | undefined {
  const src = decodeEntities(address ?? '').trim()
  return MEDIA.test(src) ? src : undefined
}

/** The address of a post whose text a script would bring. */
function postOf(address: string | undefined): string | undefined {
  const href = decodeEntities(address ?? '').trim()
  return POSTS.test(href) ? href : undefined
}

function isUnseen(page: Page, row: number): boolean {
  const given = (name: number) => attributeOf(page, row, name) ?? ''
  return (
    attributeOf(page, row, Attribute.hidden) !== undefined ||
    PIXEL.test(given(Attribute.width)) ||
    PIXEL.test(given(Attribute.height)) ||
    HIDDEN.test(given(Attribute.style)) ||
    COUNTERS.test(given(Attribute.src))
  )
}

/** `https://www.youtube.com/embed/abc123?rel=0` → `https://www.youtube.com/watch?v=abc123` */
function pageOf(address: string | undefined): string | undefined {
  if (!address) return undefined
  const src = decodeEntities(address).trim()
  for (const [frame, shown] of PAGES) {
    const match = frame.exec(src)
    if (match) return shown.replace(/\$(\d)/g, (_, nth: string) => decodedPart(match[Number(nth)]))
  }
  return HOSTS.test(src) ? src : undefined
}

const decodedPart = (part = ''): string => percentDecoded(part) ?? part
