import type { Family } from '../rule.js'

/** Ways around the site. */
export const navigation = {
  /** `Hoppa till innehåll`, `Till toppen`, `Öppna menyn` */
  'skip-link': {
    lines: [
      '(hoppa|gå|gå direkt) [direkt] till [sidans] (innehåll|innehållet|huvudinnehåll|huvudinnehållet|navigation|sidfoten|menyn|startsidan|sök|toppen)',
      '(till toppen|till startsidan|tillbaka till toppen|tillbaka till startsidan|upp till toppen|tillbaka upp|till förstasidan|inläggsnavigering|sidnumrering för inlägg|huvudmeny|primär meny)',
      '(öppna|stäng|visa|dölj|växla) (meny|menyn|sök|sökfältet|undermeny|navigering)',
      '(helskärm|spela video|spela upp|expand-left|bild i helskärm)',
    ],
  },
  /** A word of a menu: `Sök`, `Nyheter`, `Prenumerera` */
  'menu-word': {
    lines: [
      '(sök|meny|stäng|pausa|nyheter|startsida|startsidan|ämnen|ämne|kategorier|kategori|arkiv|om oss|kontakt|kontakta oss|kundservice|kundtjänst|annonsera|jobba hos oss|e-tidning|etidning|e-tidningen|mer|visa mer|visa färre|visa alla|tillbaka|nästa|föregående|föregående sida|nästa sida|skriv ut|spara|sparad|lyssna|tipsa|korsord|väder|tv|tv-tablå|podd|poddar|quiz|mina sidor|mitt konto|inställningar|alla ämnen|tjänster|hjälp)',
      '(inrikes|utrikes|ekonomi|sport|kultur|nöje|ledare|debatt|opinion|familj|familjeliv|bostad|resor|mat|teknik|vetenskap|hälsa|motor|lokalt|fotboll|hockey|ishockey|handboll|friidrott|krönika|krönikor|insändare|politik|näringsliv|börs|musik|film|litteratur|scen|konst|feature|helg|livsstil|blåljus)',
      '(bild|bilder|video|bildspel|bildextra|tv) [{n}|\\({n}\\)]',
      '(börsen|privatekonomi|lediga jobb|bostäder|dödsannonser|familjesidan|veckans quiz|evenemang|erbjudanden|sajtkarta|om cookies|utrikeskrönika|allsvenskan|tv-serier)',
    ],
    place: 'run',
  },
  /** Tools, tags and pagers: `Lyssna på artikeln`, `Nästa artikel`, `Ämnen i artikeln: bro, hamn`, `Du är här: Hem` */
  bits: {
    lines: [
      '(lyssna på|skriv ut|spara|läs upp) [den här] (artikeln|artikel|texten)[ {words}]',
      '(artikeln är uppläst|uppläst|artikeln läses upp) {rest}',
      '(nästa|föregående|äldre|nyare|tidigare) (artikel|inlägg|sida|bild|avsnitt)',
      '(ämnen i artikeln|följ ämnen i artikeln|följ ämnen|i artikeln|ämnen|taggar|etiketter|nyckelord|mer om|följ ämnet|följ taggar|kategorier|arkiverat under|publicerat i|publicerad i|postat i|märkt|etikett)[ ]: {matter}',
      '(ämnen i artikeln|följ ämnen i artikeln|följ ämnen i den här artikeln|mer om ämnet|i artikeln|taggar|nyckelord|relaterade ämnen)',
      '(publicerat i|publicerad i|postat i|märkt med|arkiverat i) {matter}',
      '(du är här|du befinner dig här)[: {rest}]',
      '(bild|foto) {n} av {n}',
      '(visa|se|öppna|förstora|klicka för att förstora) (bildspel|bildspelet|bilder|alla bilder|bilden|fler bilder|bild)',
      '(sök på {site}|sök efter|sökord|skriv sökord|vad letar du efter|sök artiklar)[?]',
      '(integritetspolicy|användarvillkor|köpvillkor|prenumerationsvillkor|allmänna villkor|tillgänglighetsredogörelse|[chefredaktör och |vd och ]ansvarig utgivare[: {rest}]|om cookies|hantera samtycke|personuppgiftspolicy|så hanterar vi personuppgifter)',
      '(kontakt|om oss|cookies|annonsera|kundservice)[ ](\\||•|·)[ ]{matter}',
      '(chefredaktör|tjänstgörande redaktör|tjänstgörande utgivare|redaktionschef|webbredaktör|stf ansvarig utgivare|tf ansvarig utgivare|vd|vd och koncernchef|vd och chefredaktör|politisk redaktör|nyhetschef)[ och ansvarig utgivare][ ]: {author}',
      '(utgivningsbevis|{publication} har utgivningsbevis|webbplatsen har utgivningsbevis|sajten har utgivningsbevis|databasens namn: {rest})',
      'läs mer om: {matter}',
      '(följ|välj) ämnen (du är intresserad av|som intresserar dig)',
      '(föregående|nästa) (inlägg|artikel): {title}',
      '(visa|byt till) (webbversion|mobilversion|datorversion)[en]',
      '(använder|drivs med|drivs av|skapad med) (blogger|wordpress|wordpress.com)',
    ],
    place: 'edges',
  },
} satisfies Family
