import type { Family } from '../rule.js'

/** Ways around the site. */
export const navigation = {
  /** `Hoppa till innehåll`, `Till toppen`, `Öppna menyn` */
  'skip-link': {
    lines: [
      '(hoppa|gå|gå direkt) [direkt] till [sidans] (innehåll|innehållet|huvudinnehåll|huvudinnehållet|navigation|sidfoten|menyn|startsidan|sök|toppen)',
    ],
    words: ['helskärm', 'spela video', 'spela upp', 'expand-left', 'bild i helskärm'],
  },
  /** A word of a menu: `Sök`, `Nyheter`, `Prenumerera` */
  'menu-word': {
    lines: ['(bild|bilder|video|bildspel|bildextra|tv) [{n}|\\({n}\\)]'],
    place: 'run',
  },
  /** Tools, tags and pagers: `Lyssna på artikeln`, `Nästa artikel`, `Ämnen i artikeln: bro, hamn`, `Du är här: Hem` */
  bits: {
    lines: [
      '(lyssna på|skriv ut|spara|läs upp) [den här] (artikeln|artikel|texten)[ {words}]',
      '(artikeln är uppläst|uppläst|artikeln läses upp) {rest}',
      '(publicerat i|publicerad i|postat i|märkt med|arkiverat i) {matter}',
      '(du är här|du befinner dig här)[: {rest}]',
      '(bild|foto) {n} av {n}',
      '(sök på {site}|sök efter|sökord|skriv sökord|vad letar du efter|sök artiklar)[?]',
      '(kontakt|om oss|cookies|annonsera|kundservice)[ ](\\||•|·)[ ]{matter}',
      '(utgivningsbevis|{publication} har utgivningsbevis|webbplatsen har utgivningsbevis|sajten har utgivningsbevis|databasens namn: {rest})',
      'läs mer om: {matter}',
      '(följ|välj) ämnen (du är intresserad av|som intresserar dig)',
      '(föregående|nästa) (inlägg|artikel): {title}',
      '(visa|byt till) (webbversion|mobilversion|datorversion)[en]',
    ],
    words: [
      'ämnen i artikeln',
      'följ ämnen i artikeln',
      'följ ämnen i den här artikeln',
      'mer om ämnet',
      'i artikeln',
      'taggar',
      'nyckelord',
      'relaterade ämnen',
    ],
    place: 'edges',
  },
} satisfies Family
