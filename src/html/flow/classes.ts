import { ClassFact } from '../parse/class-lists.js'
import { type AnyNode, type Element, isElement } from '../parse/node.js'

const NAMES_EMBED = /* @__PURE__ */ new ClassFact(
  (classes) => EMBED.test(classes),
  'embed|twitter|instagram|reddit|post-media',
)
const EMBED =
  /(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|reddit-(?:embed|card)(?:-bq)?|text-post-media)(?:\s|$)/
/** Blogger’s, WordPress’s, and what sites of all kinds call the text under a picture; `caption` alone is its box at times. */
const CAPTION =
  /(?:^|\s)(wp-caption-text|tr-caption|(?:image|photo|picture|img|figure|fig|gallery)[_-]{0,2}caption(?:[_-]{1,2}text)?|caption[_-]{1,2}text|figcaption)(?:\s|$)/i
const NAMES_CAPTION = /* @__PURE__ */ new ClassFact((classes) => CAPTION.test(classes), 'caption')
/** What a printed body keeps together with its caption. */
const PRINTED: ReadonlySet<string> = new Set(['blockquote', 'table', 'pre'])

/** Whether a quote is a post of another site, by its classes: `twitter-tweet tw-align-center`. */
export const isEmbed = (element: Element): boolean => element.tells(NAMES_EMBED)

const CALLOUT =
  /(?:^|\s)(?:markdown-alert(?:-[a-z]+)?|admonition(?:-[a-z]+|block)?|theme-admonition|callout(?:-block)?|(?:notion|nextra|obsidian)-callout|starlight-aside|custom-block|notecard|confluence-information-macro|alert-(?:info|note|warning|danger|success|primary|secondary|tip|important|caution))(?:\s|$)/i

const NAMES_CALLOUT = /* @__PURE__ */ new ClassFact(
  (classes) => CALLOUT.test(classes),
  'alert|admonition|callout|starlight|custom-block|notecard|confluence',
)

/** Whether a box in a story is a note to the reader: `admonition warning`, `markdown-alert`, `<div data-callout="tip">` */
export function isCallout(element: Element): boolean {
  return element.tells(NAMES_CALLOUT) || element.get('data-callout') !== undefined
}

export const isCaption = (element: Element): boolean => element.tells(NAMES_CAPTION)

/** The first of the classes that says that it is a caption: `tr-caption left` → `tr-caption` */
const captionClass = (classes: string): string | undefined => CAPTION.exec(classes)?.[1]?.toLowerCase()

/** The rule that takes a caption out, unless it stands under a quote, a table or code: those are printed with it. */
export function captionRule(element: Element): string | undefined {
  if (element.name === 'figcaption') return isUnderText(element) ? undefined : 'html/caption/figcaption'
  return isCaption(element) ? `html/caption/${captionClass(element.classes)}` : undefined
}

function isUnderText(element: Element): boolean {
  let before: AnyNode | null = element.prev
  for (let steps = 0; before && steps < 4 && !isElement(before); steps++) before = before.prev
  return before !== null && isElement(before) && PRINTED.has(before.name)
}
