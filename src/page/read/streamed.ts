const SIGNS = ['$R', 'data-sid']
const id = String.raw`"([^"\\<>]{0,60}S:[\da-f]{1,8})"`
/** React’s calls, and the attribute that stands for one where the page may hold no scripts. */
const calls = [
  String.raw`\$R[A-Z]\("[^"\\<>]{1,80}",${id}`, // $RC("B:0","S:0"), $RR("B:0","S:0",[…]): a boundary, and the box for it
  String.raw`\$RS\(${id}`, //                      $RS("S:1","P:1"): a box, and the place for it
  `data-sid=${id}`,
].map((source) => new RegExp(source, 'g'))
const none: ReadonlySet<string> = new Set()

/**
 * The ids of boxes that React streams: hidden where they stand, until a script puts what is in them in its place, all
 * while the page is still on its way.
 *
 * `<div hidden id="S:0"><p>Rain</p></div><script>$RC("B:0","S:0")</script>` → `S:0`
 */
export function streamedBoxes(html: string): ReadonlySet<string> {
  if (!SIGNS.some((sign) => html.includes(sign))) return none
  return new Set(calls.flatMap((call) => Array.from(html.matchAll(call), ([, box = '']) => box)))
}
