import type { EmbedMark } from '../../document.js'
import { decodeEntities } from '../../repair/entities.js'
import { ClassFact } from '../parse/class-lists.js'
import { findIn, lineIn, oneLine, percentDecoded } from '../parse/look.js'
import { numberOf } from '../parse/names.js'
import type { Element } from '../parse/node.js'
import { startOf } from '../parse/parse.js'

const COUNTERS = /googletagmanager|\/pixel|doubleclick/i
const HIDDEN = /display\s*:\s*none/i
const PIXEL = /^[01]$/

/** Of an address that is shown in a frame, the page that a reader would open. */
const PAGES: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:https?:)?\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/(?!videoseries)([\w-]{6,})/,
    'https://www.youtube.com/watch?v=$1',
  ],
  [
    /^(?:https?:)?\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/videoseries\?.*?list=([\w-]+)/,
    'https://www.youtube.com/playlist?list=$1',
  ],
  [/^(?:https?:)?\/\/player\.vimeo\.com\/video\/(\d+)/, 'https://vimeo.com/$1'],
  [
    /^(?:https?:)?\/\/(?:www\.|geo\.)?dailymotion\.com\/(?:embed\/video\/|player[^?]*\?video=)(\w+)/,
    'https://www.dailymotion.com/video/$1',
  ],
  [/^(?:https?:)?\/\/platform\.twitter\.com\/embed\/.*?[?&;]id=(\d+)/, 'https://x.com/i/status/$1'],
  [/^(?:https?:)?\/\/(?:www\.)?tiktok\.com\/(?:embed|player)\/(?:v\d\/)?(\d+)/, 'https://www.tiktok.com/embed/v2/$1'],
  [/^(?:https?:)?\/\/(?:www\.)?instagram\.com\/(p|reel|tv)\/([\w-]+)\/embed/, 'https://www.instagram.com/$1/$2/'],
  [/^(?:https?:)?\/\/open\.spotify\.com\/embed(?:-podcast)?\/(\w+)\/(\w+)/, 'https://open.spotify.com/$1/$2'],
  [/^(?:https?:)?\/\/embed\.podcasts\.apple\.com\/([^?#]+)/, 'https://podcasts.apple.com/$1'],
  [/^(?:https?:)?\/\/(?:www\.)?streamable\.com\/[eos]\/(\w+)/, 'https://streamable.com/$1'],
  [/^(?:https?:)?\/\/player\.twitch\.tv\/\?.*?video=v?(\d+)/, 'https://www.twitch.tv/videos/$1'],
  [/^(?:https?:)?\/\/embed\.ted\.com\/(talks\/\w+)/, 'https://www.ted.com/$1'],
  [
    /^(?:https?:)?\/\/embed\.bsky\.app\/embed\/([^/]+)\/app\.bsky\.feed\.post\/(\w+)/,
    'https://bsky.app/profile/$1/post/$2',
  ],
  [/^(https?:\/\/[\w.-]{1,200}\/@[\w.@-]{1,200}\/\d{1,30})\/embed$/, '$1'],
  [/^(?:https?:)?\/\/w\.soundcloud\.com\/player\/?\?.*?url=([^&]+)/, '$1'],
  [/^(?:https?:)?\/\/(?:www\.)?facebook\.com\/plugins\/(?:post|video)\.php\?.*?href=([^&]+)/, '$1'],
]
/** Those whose frames a reader can open as they are. */
const HOSTS =
  /^(?:https?:)?\/\/(?:[\w-]{1,63}\.){0,8}(?:youtube\.com|youtu\.be|vimeo\.com|dailymotion\.com|dai\.ly|twitch\.tv|streamable\.com|rumble\.com|ted\.com|bilibili\.com|loom\.com|wistia\.(?:com|net)|brightcove\.net|jwplayer\.com|x\.com|twitter\.com|instagram\.com|tiktok\.com|facebook\.com|reddit\.com|redditmedia\.com|bsky\.app|t\.me|soundcloud\.com|spotify\.com|bandcamp\.com|mixcloud\.com|megaphone\.fm|libsyn\.com|simplecast\.com|acast\.com|buzzsprout\.com|npr\.org|google\.[a-z.]{2,10}\/maps|maps\.google\.[a-z.]{2,10}|openstreetmap\.org|arcgis\.com|mapbox\.com|carto\.com|felt\.com|datawrapper\.de|dwcdn\.net|infogram\.com|flourish\.studio|tableau\.com|everviz\.com|observablehq\.com|codepen\.io|jsfiddle\.net|codesandbox\.io|stackblitz\.com|gist\.github\.com|documentcloud\.org|scribd\.com|slideshare\.net|issuu\.com|giphy\.com|tenor\.com|sketchfab\.com|archive\.org\/embed|c-span\.org|poll\.fm|strawpoll\.com|imgur\.com|canva\.com|figma\.com|ourworldindata\.org)(?=[/?#]|$)/i
const A = /* @__PURE__ */ numberOf('a')
const MEDIA = /\.(?:mp4|webm|m4v|mov|ogv|m3u8|mpd|mp3|m4a|aac|ogg|oga|opus|wav|flac)(?=$|[?#])/i
const FRAMES: ReadonlySet<string> = new Set(['iframe', 'amp-iframe', 'embed'])
const PLAYERS: ReadonlySet<string> = new Set(['video', 'audio', 'amp-video', 'amp-audio'])
const TUBES: ReadonlySet<string> = new Set(['lite-youtube', 'youtube-video', 'amp-youtube', 'lite-vimeo', 'amp-vimeo'])
const ID = /^[\w-]{5,20}$/

/** Elements that may show something from elsewhere. */
export const EMBEDS: ReadonlySet<string> = new Set([...FRAMES, ...PLAYERS, ...TUBES, 'blockquote', 'script'])
const POST_CLASS = /(?:^|\s)fb-(?:post|video)(?:\s|$)/
const isPost = /* @__PURE__ */ new ClassFact((classes) => POST_CLASS.test(classes), 'fb-')

export const mayEmbed = (element: Element): boolean =>
  EMBEDS.has(element.name) || (element.name === 'div' && element.tells(isPost))

/** The video, post or map that an element shows from elsewhere, by the address that a reader would open. */
export function embedIn(element: Element): EmbedMark | undefined {
  const src = addressOf(element)
  if (src === undefined) return undefined
  const { attribs } = element
  const title = oneLine(attribs['title'] ?? attribs['playlabel'] ?? attribs['aria-label'] ?? '')
  const start = startOf(element)
  return { kind: 'embed', start, end: start, src, ...(title !== '' && title.length < 300 && { title }) }
}

function addressOf(element: Element): string | undefined {
  const { name, attribs } = element
  if (isUnseen(attribs)) return undefined
  if (TUBES.has(name)) {
    const id = attribs['videoid'] ?? attribs['video-id'] ?? attribs['data-videoid'] ?? ''
    if (!ID.test(id)) return undefined
    return name.includes('vimeo') ? `https://vimeo.com/${id}` : `https://www.youtube.com/watch?v=${id}`
  }
  if (name === 'blockquote') return postOf(attribs)
  if (name === 'div') return pageOf(attribs['data-href'])
  if (name === 'script') return GIST.exec(attribs['src'] ?? '')?.[1]
  if (FRAMES.has(name)) return pageOf(attribs['src']) ?? pageOf(attribs['data-src']) ?? pageOf(attribs['data-lazy-src'])
  const source = findIn(element, (inner) => inner.name === 'source' && MEDIA.test(inner.get('src') ?? ''))
  return [attribs['src'], source?.get('src')]
    .map((src) => decodeEntities(src ?? '').trim())
    .find((src) => MEDIA.test(src))
}

const GIST = /^(https:\/\/gist\.github\.com\/[\w/-]{1,100})\.js/
const POSTS = /^https?:\/\/(?:www\.)?(?:instagram|tiktok)\.com\/[^\s"]{1,300}$/

/** The address of a post whose text a script would bring. */
const postOf = ({ 'data-instgrm-permalink': permalink, cite }: Readonly<Record<string, string>>): string | undefined =>
  [permalink, cite].map((address) => decodeEntities(address ?? '').trim()).find((address) => POSTS.test(address))

const isUnseen = ({ width, height, hidden, style = '', src = '' }: Readonly<Record<string, string>>) =>
  hidden !== undefined ||
  PIXEL.test(width ?? '') ||
  PIXEL.test(height ?? '') ||
  HIDDEN.test(style) ||
  COUNTERS.test(src)

/** `https://www.youtube.com/embed/abc123?rel=0` → `https://www.youtube.com/watch?v=abc123` */
export function pageOf(address: string | undefined): string | undefined {
  const src = decodeEntities(address ?? '').trim()
  for (const [frame, page] of PAGES) {
    const match = frame.exec(src)
    if (match) return page.replace(/\$(\d)/g, (_, nth: string) => decodedPart(match[Number(nth)]))
  }
  return HOSTS.test(src) ? src : undefined
}

const decodedPart = (part = ''): string => percentDecoded(part) ?? part

const LONGEST_ADDRESS = 500
/** A post on any server of Mastodon. */
const TOOT = /^https?:\/\/[\w.-]{1,200}\/@[\w.@-]{1,200}\/\d{1,30}$/

/**
 * What a paragraph stands for that is nothing but a link with its own address for words, to a video, a post or a map: scripts
 * of sites put that in its place, and `toHtml` writes it.
 */
export function embedLinked(paragraph: Element): EmbedMark | undefined {
  const { tree, at } = paragraph
  if (tree.kinds[at + 1] !== A || tree.after[at + 1] !== tree.after[at]) return undefined
  const first = tree.node(at + 1) as Element
  const href = decodeEntities(first.get('href') ?? '').trim()
  if (href === '' || href.length > LONGEST_ADDRESS || lineIn(first, LONGEST_ADDRESS) !== href) return undefined
  if (!HOSTS.test(href) && !MEDIA.test(href) && !TOOT.test(href)) return undefined
  const start = startOf(paragraph)
  return { kind: 'embed', start, end: start, src: href }
}
