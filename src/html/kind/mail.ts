/** What HTML that was written for mail programs has, and pages of the web hardly: one of each line counts. */
const SIGNS: readonly RegExp[] = [
  /<!--\[if\s{1,3}(?:\(?[gl]te?\s{1,3})?mso|urn:schemas-microsoft-com:(?:office|vml)/i,
  /x-apple-disable-message-reformatting|format-detection" content="telephone=no/i,
  /pre-?header/i,
  /unsubscri|list-manage|opt-?out|abmelde|d[ée]sabonn|d[ée]sinscri|\*\|UNSUB/i,
  /view-?in-?browser|web-?version|mailview|\*\|ARCHIVE|view (?:this|it|in|online|email)[^<>]{0,40}browser/i,
]
const LEAST_SIGNS = 3
/** Tables that hold the layout: such mails are made of them. */
const LAYOUT = /<table\b[^<>]{0,300}(?:role=["']?presentation|cellpadding)/gi
const LEAST_TABLES = 3

/** Whether HTML is a newsletter as it comes by mail: laid out by tables, for mail programs, with links out of the list. */
export function isMail(html: string): boolean {
  if (!html.includes('presentation') && !html.includes('cellpadding')) return false
  if ((html.match(LAYOUT)?.length ?? 0) < LEAST_TABLES) return false
  return SIGNS.filter((sign) => sign.test(html)).length >= LEAST_SIGNS
}
