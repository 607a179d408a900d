const PROFILE_FOLDERS: ReadonlySet<string> = new Set(
  (
    'author authors writer writers contributor contributors reporter reporters journalist journalists columnist columnists ' +
    'byline by editors staff auteur auteurs autor autores autoren autori autore signataires verfasser redaktion ' +
    'redaktor redaccion firmas'
  ).split(' '),
)

const QUERY = /[?#]/

/** Whether an address is that of an author’s page: `/author/ana-ruiz`, but not `/author/ana-ruiz/2024/rain/` */
export function isProfile(href: string): boolean {
  const segments = (href.split(QUERY, 1)[0] as string).split('/').filter(Boolean)
  const rest = segments.length - 1 - segments.findLastIndex((segment) => PROFILE_FOLDERS.has(segment.toLowerCase()))
  return rest > 0 && rest < 3 && rest < segments.length
}
