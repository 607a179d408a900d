import { likeness, Words } from '../../../page/metadata/likeness.js'
import type { LinkedData, LinkedNode } from './json-ld.js'
import { typesOf } from './json-ld.js'

/** How much a type says that the node is about what is on the page, and not about the site or a part of the page. */
const WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['NewsArticle', 4],
  ['ReportageNewsArticle', 4],
  ['AnalysisNewsArticle', 4],
  ['OpinionNewsArticle', 4],
  ['BackgroundNewsArticle', 4],
  ['ReviewNewsArticle', 4],
  ['AskPublicNewsArticle', 4],
  ['AdvertiserContentArticle', 4],
  ['Article', 4],
  ['BlogPosting', 4],
  ['LiveBlogPosting', 4],
  ['TechArticle', 4],
  ['ScholarlyArticle', 4],
  ['MedicalScholarlyArticle', 4],
  ['SatiricalArticle', 4],
  ['Report', 4],
  ['SocialMediaPosting', 3],
  ['DiscussionForumPosting', 3],
  ['Review', 3],
  ['CriticReview', 3],
  ['Recipe', 3],
  ['CreativeWork', 2],
  ['PodcastEpisode', 2],
  ['RadioEpisode', 2],
  ['WebPage', 1.5],
  ['ItemPage', 1.5],
  ['MedicalWebPage', 1.5],
  ['FAQPage', 1.5],
  ['VideoObject', 1],
  ['ImageGallery', 1],
  ['MediaGallery', 1],
])

/**
 * The nodes that speak of the article on the page, the surest first. One that is only a related item, with another
 * headline and another address, is not among them if there is one that is more.
 */
export function articleNodes(data: LinkedData, titles: readonly string[], urls: readonly string[]): LinkedNode[] {
  const addresses = new Set(urls.map(addressOf))
  const likest = likestTo(titles)
  const rated = data.nodes.flatMap((node) => {
    const weight = Math.max(0, ...typesOf(node).map((type) => WEIGHTS.get(type) ?? 0))
    return weight > 0 ? [{ node, rating: weight + claimOf(data, node, likest, addresses) }] : []
  })
  const best = Math.max(0, ...rated.map(({ rating }) => rating))
  return rated
    .filter(({ rating }) => rating >= best - TOLERANCE && rating > 0)
    .sort((one, other) => other.rating - one.rating)
    .map(({ node }) => node)
}

/** A web page or a video node about this article still counts beside the article itself. */
const TOLERANCE = 3.5

/** From −3, for a node about something else, to 5. */
function claimOf(
  data: LinkedData,
  node: LinkedNode,
  likestTo: (headline: string) => number,
  addresses: ReadonlySet<string>,
): number {
  const headline = data.textOf(node, 'headline') ?? data.textOf(node, 'name')
  const likest = headline ? likestTo(headline.value) : 0
  const pages = ['url', 'mainEntityOfPage', '@id'].flatMap((key) => {
    const text = data.textOf(node, key)
    return text ? [addressOf(text.value)] : []
  })
  const isHere = pages.some((page) => addresses.has(page))
  const isElsewhere = !isHere && addresses.size > 0 && pages.some((page) => page !== '')
  return likest * 3 + (isHere ? 2 : 0) - (isElsewhere && likest < 0.5 ? 3 : 0)
}

/** How like a headline is to the one of some titles that is most like it. */
function likestTo(titles: readonly string[]): (headline: string) => number {
  const words = new Words()
  const known = new Map<string, number>()
  return (headline) => {
    const likest = known.get(headline) ?? Math.max(0, ...titles.map((title) => likeness(title, headline, words)))
    known.set(headline, likest)
    return likest
  }
}

const LONGEST_ADDRESS = 1000
const SCHEME = /^https?:\/\/(?:www\.|m\.|amp\.)?/i
const QUERY = /[?#]/

/** An address to compare: `https://www.Example.org/a/?x=1#y` → `example.org/a` */
function addressOf(url: string): string {
  const path = url.slice(0, LONGEST_ADDRESS).replace(SCHEME, '').split(QUERY, 1)[0] as string
  return (path.endsWith('/') ? path.slice(0, -1) : path).toLowerCase()
}
