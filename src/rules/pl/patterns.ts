import type { Patterns } from '../sheet.js'

/** The patterns of rules that words cannot describe, by family and rule. */
export const patterns: Patterns = {
  'caption-credit/caption-with-credit': {
    closingCredit: {
      labels: ['Foto', 'Zdjęcie', 'Źródło zdjęcia', 'Źródło foto'],
      alone: ['fot.', 'Fot.', 'FOT.', 'zdj.', 'Zdj.'],
      sources: ['x-news', 'materiały', 'shutterstock', 'archiwum', 'policja'],
      small: ['i', 'z', 'prasowe', 'prywatne', 'com', 'domena', 'publiczna', 'własne', 'zdjęcie', 'ilustracyjne'],
      ends: 'ąćęłńóśźż',
    },
    shapes: [
      {
        holds: 'Źródło',
        ends: 'abcdefghijklmnopqrstuvwxyząćęłńóśźżF3)',
        near: 80,
        pattern:
          /^.{12,600}[ (/|]Źródło ?: ?(?:Pixabay|Shutterstock|Getty Images|iStock|123RF|Adobe Stock|Unsplash|Pexels|Wikimedia Commons|East News|Freepik|\p{Lu}[\p{L} ]{1,20} ?\/ ?\p{Lu}\p{Ll}{1,20} \p{Lu}[\p{L}-]{1,30})\)?$/u,
      },
    ],
  },
  'consent/video-player': {
    inside: [
      {
        opens: 'W',
        pattern:
          /WIDEO: [^\n]{3,200}? Twoja przeglądarka nie (?:wspiera|obsługuje) odtwarzacza wideo(?:\.{1,3}|…)?(?=\s|$)/y,
      },
    ],
  },
  'read-more/bracketed': {
    inside: [
      {
        opens: '[',
        pattern: /\[(?:czytaj więcej|czytaj dalej|zobacz wideo|zobacz zdjęcia|wideo|zdjęcia|galeria)\]/iuy,
      },
    ],
  },
  'wire-signoff/initials-tail': {
    shapes: [
      { holds: '/', pattern: /^\(?[a-ząćęłńóśźż]{2,5}(?: ?\/ ?[a-ząćęłńóśźż]{2,5}){1,4} ?\/?\)?$/ },
      {
        holds: '/',
        pattern:
          /^\(?[a-ząćęłńóśźż]{2,5}\/?(?: ?\/ ?(?:[a-ząćęłńóśźż]{2,5}|PAP|[Pp]olsat [Nn]ews|[Pp]olsatnews\.pl|\p{Lu}[\p{L}.]{1,20})){1,3}\/?\)?$/u,
      },
      { holds: '/', pattern: /^(?:[a-ząćęłńóśźż]{2,5}\/ ?){1,4}$/ },
    ],
  },
  'wire-signoff/initials': {
    inside: [{ opens: '(', pattern: /\(PAP\) [a-ząćęłńóśźż]{2,5}\/(?: ?[a-ząćęłńóśźż]{2,5}\/){1,3}/y }],
  },
}
