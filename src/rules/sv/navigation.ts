import type { ProvenFamily } from '../rule.js'

/** Ways around the site. */
export const navigation = {
  /** `Hoppa till innehåll`, `Till toppen`, `Öppna menyn` */
  'skip-link': {
    lines: [
      '(hoppa|gå|gå direkt) [direkt] till [sidans] (innehåll|innehållet|huvudinnehåll|huvudinnehållet|navigation|sidfoten|menyn|startsidan|sök|toppen)',
      'tipsa oss om nyheter',
      'kontakta oss ditt användarkonto',
      'bokmärke sparat',
      'du följer nu (ämnet|skribenten|{words})',
    ],
    words: ['öppna menyn', 'till toppen', 'helskärm', 'spela video', 'spela upp', 'expand-left', 'bild i helskärm'],
    proof: {
      removes: ['Hoppa till innehåll', 'Tipsa oss om nyheter:', 'Bokmärke sparat!', 'Du följer nu ämnet!'],
      keeps: ['Hoppa till sången', 'Gå till polisen'],
    },
  },
  /** A word of a menu: `Sök`, `Nyheter`, `Prenumerera` */
  'menu-word': {
    lines: ['(bild|bilder|video|bildspel|bildextra|tv) [{n}|\\({n}\\)]'],
    words: ['prenumerera', 'nyheter', 'sök'],
    place: 'run',
    proof: {
      removes: ['Bildspel (12)'],
      keeps: ['Sök skydd, manar polisen.', 'Kultur i kris', 'Nästa sommar', 'Bostäder brann ned'],
    },
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
      'ämnen i artikeln: bro, hamn',
      'nästa artikel',
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
    proof: {
      removes: [
        'Lyssna på artikeln',
        'Du är här: Hem',
        'Webbplatsen har utgivningsbevis',
        'Läs mer om: Bro, Hamn',
        'Nästa inlägg: Staden röstar',
        'Visa webbversion',
      ],
      keeps: [
        'Lyssna på barnen',
        'Nästa artikel i lagen säger mer',
        'Du är här för att stanna',
        'Ämnen i köket farliga',
        'Nyhetschef: en omöjlig roll',
      ],
    },
  },
  /** Under which words a story is filed: `Ämnen: bro, flod` */
  'tag-list': {
    lines: ['(taggar|ämnen|ämnesord|nyckelord)[ ]: {words}, {matter}'],
    place: 'tail',
    proof: { removes: ['Ämnen: bro, flod'], keeps: ['Ämnen: inga', 'Ämnen att tala om, många'] },
  },
  /** What a page files its story under: `Taggar: bro, flod` */
  filing: {
    labelled: true,
    lines: ['(taggar|etiketter|kategori|kategorier|nyckelord|ämnesord|publicerat i)[ ](:|：)[ ]{rest}'],
    place: 'edges',
    proof: {
      removes: ['Taggar: bro, flod', 'Kategori: Nyheter', 'Nyckelord: bro, flod'],
      keeps: ['Taggar: Borgmästaren sade att arbetet börjar i vår och tar två år.', 'Kategori'],
    },
  },
  /** Links to other pages of the site: `Tillbaka till startsidan`, `Äldre inlägg` */
  'page-links': {
    lines: [
      '(tillbaka|gå|åter) till (startsidan|förstasidan|toppen|översikten|nyheterna|början av sidan)',
      '(till|upp till) (sidans topp|toppen|sidans innehåll|innehållet|startsidan)',
      '(äldre|nyare|föregående|nästa) (inlägg|artikel|artiklar|post|sida|nyhet)',
      '(alla|fler|visa alla|se alla|visa fler|läs fler) (nyheter|artiklar|senaste nyheter)',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Tillbaka till startsidan',
        'Äldre inlägg',
        'Föregående artikel',

        'Alla nyheter',
      ],
      keeps: ['Tillbaka till toppen efter förlusten', 'Äldre inlägg väckte hans vrede'],
    },
  },
} satisfies ProvenFamily
