import type { Locale } from './locale.js'

/** Italian. */
export const it: Locale = {
  lang: 'it',
  functionWords:
    'di e il la che in a per è un del con non si una i da le dei al come della più alla nel gli lo sono ha anche dal nella delle ma ed su questo dalla stato degli tra',
  months:
    'gennaio gen genn|febbraio feb febbr|marzo mar|aprile apr|maggio mag magg|giugno giu|luglio lug|agosto ago|settembre set sett|ottobre ott|novembre nov|dicembre dic',
  weekdays: 'lunedì lun martedì mar mercoledì mer giovedì gio venerdì ven sabato sab domenica dom',
  saidBehindComma:
    '(?:ha|hanno) (?:detto|dichiarato|spiegato|affermato|aggiunto|annunciato|sottolineato|ricordato|scritto)|dice|spiega|afferma|disse|secondo',
}
