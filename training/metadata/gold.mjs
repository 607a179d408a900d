// How pool.mjs compares fields with the gold.
const fold = (text) =>
  (text ?? '')
    .normalize('NFKC')
    .replace(/[‘’‚‛´`]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
const opening = /^(by|von|par|por|di) /
const between = /,| and | & | und | et | y | e | i | og | och |;|、/

export const isSameTitle = (one, other) => fold(one) === fold(other)

/** Names in one line, in order: what stands between commas counts as a name of its own. */
export const namesOf = (authors) =>
  [
    ...new Set(
      [authors]
        .flat()
        .flatMap((author) => String(author).split(between))
        .map((name) => fold(name).replace(opening, '')),
    ),
  ]
    .filter(Boolean)
    .sort()
    .join('|')

const utc = (date) => {
  const time = Date.parse(date)
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10)
}

/** Whether a date is on the day of the gold, where it was printed or in UTC. */
export function isDate(value, { date, datetime }) {
  const wanted = [date, datetime && utc(datetime)].filter(Boolean)
  return wanted.includes(value.slice(0, 10)) || wanted.includes(utc(value))
}
