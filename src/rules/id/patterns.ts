import { shapesHolding } from '../shapes.js'
import type { Patterns } from '../sheet.js'

/** A caption, then in brackets or behind a label whose picture it is. */
const CAPTION =
  /^.{10,400}(?:(?:[.(/-] ?|\s(?=\p{Lu}))(?:Foto|FOTO|foto|Ilustrasi|Sumber [Ff]oto|Kredit [Ff]oto|Gambar|Tangkapan layar|Infografis) ?(?:[:/]|oleh|ihsan) ?(?=[\p{Lu}@\d])|[.(/] ?(?:Dok|DOK)\.? ?[:.]? ?(?=\p{Lu}))(?:[\p{Lu}\d@][\p{L}\p{N}.'@_-]{0,30}|via|dan|oleh|milik|dok|dok\.|istimewa|for)(?:[ /,]{1,2}(?:[\p{Lu}\d@][\p{L}\p{N}.'@_-]{0,30}|via|dan|oleh|milik|dok|dok\.|istimewa|for)){0,8}\)?$|^.{10,400}(?:\((?:ANTARA(?: FOTO)?|ANTARA\/[^()]{2,40}|AFP|AP|REUTERS|EPA|Foto:|Foto|foto|Dok\.?|dok\.?|Dokumentasi|Istimewa|istimewa|IST|Ist|ist|KOMPAS\.com\/|Shutterstock|Freepik|Unsplash|Pixabay|Getty|iStock|Bernama|Ihsan|Gambar)(?:[ :./,-][^()]{0,60})?\)|ANTARA(?: FOTO)?\/[\p{L} ./]{3,40})$/u

/** `(abc/def)`, `[abc]`, `(jng/epo/Z-1)`, `*** (jng)`: initials of three or so, never a word. */
const INITIALS =
  /^[*\s-]{0,5}[([](?:[a-z]{2,4}\d?|[A-Z]-?\d)(?:[/|,;] ?(?:[a-zA-Z]{1,4}-?\d{0,2}|ANTARA|Ant|AFP|Reuters)){1,4}[)\]][*.\s]{0,4}$/

/** `(AHL)`, `[Fad]`, `(Ws)`, `(Red/Kabar.com)`, `(H-1)` on a line of their own. */
const ABBREVIATED =
  /^[([](?:\p{Lu}\p{L}{1,2}|\p{Lu}{1,3}-\d{1,2}|(?:[Rr]ed|[Hh]ms|[Tt]im|[Aa]dv|[Rr]ls|[Aa]ntara|[Hh]umas) ?[/|] ?[\p{L}.\d]{2,30})[)\]]\.?$/u

/** The patterns of rules that words cannot describe, by family and rule. */
export const patterns: Patterns = {
  'caption-credit/caption-with-credit': {
    shapes: shapesHolding(
      [
        'oto',
        'OTO',
        'ok.',
        'OK.',
        'Dok',
        'ANTARA',
        'stimewa',
        'IST',
        'Ist',
        'AFP',
        'REUTERS',
        'hutterstock',
        'reepik',
        'ambar',
        'layar',
      ],
      { ends: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ)0123456789', near: 80, pattern: CAPTION },
    ),
  },
  'wire-signoff/initials': {
    shapes: [
      { holds: '/', pattern: INITIALS },
      { holds: ')', pattern: ABBREVIATED },
      { holds: ']', pattern: ABBREVIATED },
    ],
  },
  'wire-signoff/end': {
    shapes: [{ holds: '', pattern: /^[([][*]{1,3}[)\]]$/ }],
  },
}
