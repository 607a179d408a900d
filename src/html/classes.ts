import type { AnyNode, Element } from 'domhandler'
import { isElement } from './parse.js'

const embed =
  /(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|reddit-(?:embed|card)(?:-bq)?|text-post-media)(?:\s|$)/
const caption = /(?:^|\s)wp-caption-text(?:\s|$)/
/** What a printed body keeps together with its caption. */
const printed: ReadonlySet<string> = new Set(['blockquote', 'table', 'pre'])

/** Whether a quote with these classes is a post of another site: `twitter-tweet tw-align-center`. */
export function isEmbed(classes: string): boolean {
  return embed.test(classes)
}

export function isCaption(classes: string): boolean {
  return classes.includes('wp-caption-text') && caption.test(classes)
}

/** The rule that takes a caption out, unless it stands under a quote, a table or code: those are printed with it. */
export function captionRule(element: Element): string | undefined {
  if (element.name === 'figcaption') return isUnderText(element) ? undefined : 'html/caption/figcaption'
  const classes = element.attribs['class']
  return classes && isCaption(classes) ? 'html/caption/wp-caption-text' : undefined
}

function isUnderText(element: Element): boolean {
  let before: AnyNode | null = element.prev
  for (let steps = 0; before && steps < 4 && !isElement(before); steps++) before = before.prev
  return before !== null && isElement(before) && printed.has(before.name)
}
