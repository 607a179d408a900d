import type { Patterns } from '../sheet.js'

/** The patterns of rules that words cannot describe, by family and rule. */
export const patterns: Patterns = {
  'caption-credit/caption-with-credit': {
    closingCredit: {
      labels: ['Foto', 'FOTO', 'Zdroj foto', 'Zdroj fotografie', 'Autor fotografie'],
      sources: ['archiv', 'profimedia', 'čtk'],
      small: ['a', 'z', 'pro', 'via', 'se', 'svolením'],
      ends: 'áčďéěíĺľňóôŕřšťúůýž',
    },
    shapes: [
      {
        holds: 'Zdroj',
        ends: 'abcdefghijklmnopqrstuvwxyzáčďéěíňóřšťúůýž)',
        near: 80,
        pattern:
          /^.{12,600}[ (/|]Zdroj ?: ?(?:Profimedia(?:\.cz)?|Shutterstock|Pixabay|Unsplash|Pexels|Depositphotos|Getty Images|iStock|Freepik|Wikimedia Commons|\p{Lu}[\p{L} ]{1,20} ?\/ ?\p{Lu}\p{Ll}{1,20} \p{Lu}[\p{L}-]{1,30})\)?$/u,
      },
    ],
  },
  'read-more/bracketed': {
    inside: [
      {
        opens: '(',
        pattern: /\((?:čtěte|přečtěte si|čítajte|prečítajte si|více) (?:také|též|i|více|aj|zde|tiež)\)/iuy,
      },
      { opens: '[', pattern: /\[(?:číst dál|celý článek|zobrazit více|čítať ďalej)(?:…|\.{3})?\]/iuy },
    ],
  },
}
