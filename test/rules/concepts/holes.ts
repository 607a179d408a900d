/** What no rule takes below a story, by language: a word for announcements of all kinds, and dates, which close speeches and letters. */
export const HOLES: Readonly<Record<string, readonly string[]>> = {
  ar: ['ad-marker/label'],
  zh: ['timestamp/labelled', 'timestamp/labelled'],
}
