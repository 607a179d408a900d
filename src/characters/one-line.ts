/** Where a line goes on in the next: with the marks of quoted mail, or behind a blank line. */
const BREAK = /[ \t]{0,40}\n[\s>|]{0,40}/g

/** What stands in several lines in one: `'Photo:\nJo Ng'` → `'Photo: Jo Ng'` */
export const inOneLine = (text: string): string => (text.includes('\n') ? text.replace(BREAK, ' ') : text)
