const FOLDERS: ReadonlySet<string> = new Set(
  (
    'author authors writer writers contributor contributors reporter reporters journalist journalists columnist columnists ' +
    'byline by editors staff auteur auteurs autor autores autoren autori autore signataires verfasser redaktion ' +
    'redaktor redaccion firmas'
  ).split(' '),
)

const LONGEST_FOLDER = 12
/** Segments behind such a folder: a name, and perhaps a number or a page. */
const MOST_BEHIND = 2
const QUERY = /[?#]/

/** Whether an address is that of an author’s page: `/author/ana-ruiz`, but not `/author/ana-ruiz/2024/rain/` */
export function isProfile(href: string): boolean {
  const query = href.search(QUERY)
  let end = query < 0 ? href.length : query
  for (let behind = 0; end > 0 && behind <= MOST_BEHIND; ) {
    const start = href.lastIndexOf('/', end - 1) + 1
    if (start < end) {
      const isFolder = end - start <= LONGEST_FOLDER && FOLDERS.has(href.slice(start, end).toLowerCase())
      if (isFolder) return behind > 0
      behind++
    }
    end = start - 1
  }
  return false
}
