/** The only import of cheerio. The build bundles it without its parser: see `WITHOUT_PARSER` in `tsup.config.ts`. */
export { load } from 'cheerio/slim'
