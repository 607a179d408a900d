/** Line breaks between two lines, with blank lines, indents and the marks of quoted mail. */
const BREAK = /[ \t]{0,40}\n[\s>|]{0,40}/g

/** Several lines as one: `'Photo:\nJo Ng'` → `'Photo: Jo Ng'` */
export const inOneLine = (text: string): string => (text.includes('\n') ? text.replace(BREAK, ' ') : text)
