import type { Family } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Támogassa munkánkat`, `Támogasd a szerkesztőséget`, `Csatlakozz a támogatóinkhoz`. */
  appeal: {
    lines: [
      '(támogassa|támogasd|támogass|segítse|segítsd) [ön is|te is] (munkánkat|a munkánkat|lapunkat|a szerkesztőséget|a független sajtót|az újságírást|minket|bennünket|a szerkesztőségünket|oldalunkat|független|a független újságírást|az oldalt|{publication} munkáját)[(!|.|,|:) {matter}| (munkáját|adója|havi|adományával|egyszeri|a){rest}]',
      '(támogatom|támogatás|támogatok|adományozok|támogató leszek|legyen támogatónk|legyél támogatónk|csatlakozz támogatóinkhoz|csatlakozzon támogatóinkhoz|ajánlja fel adója 1%-át|adó 1%|adó 1 százalék)[ most| itt]',
      '(ha|amennyiben) (tetszik|fontosnak|fontos|tetszett|szereti|értékeli|szereted) {matter} (támogassa|támogasson|támogass|támogasd|adományozz)[{matter}]',
      '(csak|kizárólag) (az olvasók|olvasóink|az önök|a ti) (támogatásából|adományaiból|támogatásával) (működünk|működhetünk|létezünk|tudunk|tartjuk|maradhatunk){matter}',
      '(csak|kizárólag) (olvasóink|az önök|a ti) támogatására (számíthatunk|támaszkodhatunk){matter}',
    ],
    place: 'tail',
  },
} satisfies Family
