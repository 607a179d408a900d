/** The one place that takes cheerio: the build leaves out of it what no page needs; see `.build/cheerio.ts`. */
export { type CheerioAPI, type CheerioOptions, load } from 'cheerio/slim'
