import type { Patterns } from '../sheet.js'

/** The patterns of rules that words cannot describe, by family and rule. */
export const patterns: Patterns = {
  'caption-credit/caption-with-credit': {
    closingCredit: {
      labels: ['Fotó', 'FOTÓ', 'Fotók', 'Kép', 'Kép forrása', 'Fotó forrása', 'Fénykép', 'Borítókép', 'Nyitókép'],
      sources: ['archív', 'illusztráció', 'szerző'],
      small: ['és', 'hu', 'via', 'a'],
      ends: 'áéíóöőúüű',
    },
    shapes: [
      {
        holds: 'Forrás',
        ends: 'abcdefghijklmnopqrstuvwxyzáéíóöőúüű)',
        near: 80,
        pattern:
          /^.{12,600}[ (/|]Forrás ?: ?(?:Shutterstock|Getty Images|Pixabay|Unsplash|Pexels|Freepik|Northfoto|iStock|Europress|Wikimedia Commons|\p{Lu}[\p{L} ]{1,20} ?[/-] ?\p{Lu}\p{Ll}{1,20} \p{Lu}[\p{L}-]{1,30})\)?$/u,
      },
    ],
  },
  'read-more/bracketed': {
    inside: [
      {
        opens: '(',
        pattern:
          /\((?:olvassa el ezt is|olvasd el ezt is|kapcsolódó cikkünk|bővebben itt|erről itt írtunk|bővebben erről itt|részletek itt)\)/iuy,
      },
    ],
  },
}
