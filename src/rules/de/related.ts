import type { ProvenFamily } from '../rule.js'

/** Headings of lists that lead to other stories. In the tail the headlines below go with them. */
export const related = {
  /** A heading that says so: `Ähnliche Artikel`, `Das könnte Sie auch interessieren`, `Mehr zum Thema` */
  'related-stories': {
    lines: [
      '(ähnliche|verwandte|weiterführende|passende|weitere ähnliche|zugehörige|ähnliche aktuelle) ' +
        '(artikel|beiträge|themen|meldungen|nachrichten|posts|inhalte|videos|berichte|storys|links|geschichten|' +
        'informationen)',
      'das könnte [(sie|dich|euch|ihnen|dir)] (auch|ebenfalls|noch|sonst noch) [(sie|dich|euch|ihnen|dir)] (interessieren|gefallen)',
      '(das könnte|könnte) (sie|dich|euch|ihnen|dir) [auch] (interessieren|gefallen)',
      '(mehr|weitere artikel|weitere beiträge|weitere meldungen|weitere nachrichten|weitere themen|weiteres|alles|' +
        'weitere informationen|weiterführende links|links|artikel|aktuelle artikel|neues|weiterlesen|lesen sie mehr|' +
        'lesen sie auch|mehr artikel|mehr nachrichten|alle artikel|alle nachrichten|videos) ' +
        '(zum thema|zu diesem thema|zu den themen|zu den themen dieses artikels)',
      '[lesen sie |lies ]mehr (zum thema|zu diesem thema|dazu|aus dem ressort|aus diesem ressort|aus der rubrik|' +
        'aus dieser rubrik|von diesem autor|von dieser autorin|vom autor|aus dieser serie|zu dieser serie)',
      '(diese|folgende) (artikel|themen|beiträge|meldungen|videos|texte) könnten (sie|dich|euch|ihnen|dir) [auch|ebenfalls] (interessieren|gefallen)',
      'was (sie|dich|euch) [auch|sonst|noch] interessieren (könnte|dürfte)',
      '(andere leser|leser|andere nutzer|unsere leser) ' +
        '(interessierten sich|interessieren sich|lasen|lesen|lasen auch|interessierten sich auch) ' +
        '(auch|auch für|gerade|für)',
      '(themenverwandte|thematisch verwandte|zum thema passende|ähnliche) (artikel|beiträge|inhalte|themen|meldungen)',
      '[noch ](mehr|mehr artikel|mehr nachrichten) (zum thema|aus dem ressort|aus der rubrik|aus dem bereich)[:] {publication}',
      'noch mehr (nachrichten|artikel|themen|zum thema|news|videos)',
      'mehr (über diese themen|zu diesen themen|zum verein|zum autor|zur serie|zum spiel|zum film)',
    ],
    words: [
      'auch interessant',
      'lesen sie auch',
      'lesen sie dazu',
      'lesen sie dazu auch',
      'lesen sie jetzt',
      'lesen sie außerdem',
      'lies auch',
      'lies jetzt',
      'die redaktion empfiehlt',
      'unsere empfehlungen',
      'redaktionsempfehlung',
      'redaktionstipp',
      'empfehlungen der redaktion',
      'empfehlung der redaktion',
      'empfehlungen für sie',
      'empfehlungen für dich',
      'für sie empfohlen',
      'für dich empfohlen',
      'empfohlene artikel',
      'empfohlene beiträge',
      'vorgeschlagene artikel',
      'andere leser interessierte auch',
      'andere lasen auch',
      'leser interessierten sich auch für',
      'leser lesen gerade',
      'unsere leser interessierte auch',
      'andere leser lasen auch',
      'jetzt lesen',
      'als nächstes lesen',
      'nächste artikel',
      'das lesen andere',
      'was andere gerade lesen',
      'ebenfalls interessant',
      'außerdem interessant',
      'mehr für sie',
      'mehr für dich',
      'nicht verpassen',
      'passend zum thema',
      'passend dazu',
      'links zum thema',
      'lesetipp',
      'lesetipps',
      'lesetipps der redaktion',
      'weitere artikel',
      'weitere beiträge',
      'verwandte artikel mehr vom autor',
    ],
    headsList: true,
    proof: {
      removes: [
        'Ähnliche Artikel',
        'Verwandte Beiträge',
        'Das könnte Sie auch interessieren:',
        'Das könnte dir auch gefallen',
        'Mehr zum Thema',
        'Weitere Artikel zum Thema',
        'Die Redaktion empfiehlt',
        'Lesen Sie mehr zum Thema',
        'Auch interessant',
        'Diese Artikel könnten Sie auch interessieren',
        'Andere Leser interessierten sich auch für',
        'Themenverwandte Artikel',
        'Mehr zum Thema Klima',
        'Noch mehr Nachrichten',
      ],
      keeps: [
        'Ähnliche Artikel fand die Polizei im Keller.',
        'Verwandte der Opfer',
        'Das könnte Folgen haben',
        'Mehr zum Lachen',
        'Weitere Themen waren Steuern und Verkehr.',
        'Diese Themen könnten die Wahl entscheiden',
        'Leser lasen auch nachts',
        'Unser Tipp: Zug statt Auto',
        'Mehr zum Verein der Mörder',
        'Mehr zu sagen hat er nicht',
      ],
    },
  },
  /** A ranking or a section of the site: `Meistgelesen`, `Neueste Artikel`, `Top-Themen`, `Aktuelle Nachrichten` */
  ranking: {
    lines: [
      '(meistgelesen|meistgelesene artikel|meist gelesen|meistgeklickt|meistgesehen|meistgeteilt|meistdiskutiert|' +
        'meistkommentiert|meistgelesene beiträge|am meisten gelesen|beliebt|beliebte artikel|beliebteste artikel|' +
        'beliebte beiträge|beliebteste beiträge|beliebte themen|top artikel|top-artikel|top-themen|top themen|' +
        'topthemen|top-beiträge|top-beiträge & -seiten|top 10|top-news|top news|trends|im trend|trending|trendthemen|' +
        'aktuelle themen|aktuelle nachrichten|aktuelle artikel|aktuelle beiträge|aktuelle meldungen|aktuelle videos|' +
        'neueste artikel|neueste beiträge|neueste nachrichten|neueste meldungen|neueste videos|neue beiträge|' +
        'neue artikel|letzte artikel|letzte beiträge|letzte meldungen|jüngste beiträge|schlagzeilen|' +
        'schlagzeilen des tages|themen des tages|thema des tages|nachrichten des tages|newsticker|kurzmeldungen|' +
        'unsere themen|unsere highlights|highlights|highlights der redaktion|empfohlen|empfehlungen|mehr nachrichten|' +
        'weitere meldungen|weitere themen|weitere nachrichten|weitere aktuelle meldungen|weitere texte|weitere videos|' +
        'weitere angebote|mehr themen|mehr artikel|mehr news|mehr videos|mehr beiträge|unsere videos|video des tages|' +
        'bild des tages|bilder des tages|aus dem netz|aus unserem netzwerk|aus dem ressort|gerade gelesen|' +
        'jetzt auf {site}|aktuell auf {site}|neu auf {site}|heute auf {site}|weitere ressorts)',
      '(mehr|weitere nachrichten|weitere artikel|weitere meldungen|neues|aktuelles|nachrichten) (aus|von) (der region|ihrer region|{publication})',
      '(das|die) (interessiert|lesen) (gerade|andere leser|andere|jetzt)',
      'mehr nachrichten (aus|zu|zum) {publication}',
      '(diese woche beliebt|beliebt auf {site}|derzeit beliebt|aktuell beliebt|im moment beliebt|beliebt diese woche|' +
        'beliebt bei unseren lesern|meistgelesene artikel dieser woche|meistgelesen diese woche|das neueste|' +
        'das neueste aus {publication}|neueste themen)',
    ],
    words: [
      'am häufigsten gelesen',
      'jetzt meistgelesen',
      'heute meistgelesen',
      'häufig gelesen',
      'viel gelesen',
      'gerade beliebt',
      'top-stories',
      'top stories',
      'top-nachrichten',
      'top-meldungen',
      'topmeldungen',
      'top-videos',
      'top-artikel des tages',
      'themenseiten',
      'alle news',
      'alle nachrichten',
      'alle nachrichten im überblick',
      'alle meldungen',
      'häufig gesucht',
      'oft gesucht',
      'mehr bilder',
      'mehr sport',
      'mehr politik',
      'mehr wirtschaft',
      'mehr kultur',
      'mehr panorama',
      'weitere news',
      'unsere themenseiten',
      'aktuelle news',
      'neuigkeiten',
    ],
    place: 'tail',
    headsList: true,
    proof: {
      removes: [
        'Meistgelesen',
        'Neueste Artikel',
        'Top-Themen',
        'Aktuelle Nachrichten',
        'Beliebte Beiträge',
        'Top-Stories',
        'Mehr Nachrichten aus Bremen',
        'Häufig gesucht',
        'Derzeit beliebt',
      ],
      keeps: [
        'Beliebt bei Touristen',
        'Neueste Zahlen machen Hoffnung',
        'Trends gehen vorbei',
        'Letzte Worte',
        'Beliebte Themen der Räte',
        'Aktuelle Bilder vom Mond',
        'Mehr Sport an Schulen',
        'Das Neueste vom Tag',
        'Beliebt bei Dieben',
      ],
    },
  },
  /** A heading that could be a subhead elsewhere: `Siehe auch`, `Zum Thema`, `Links`, `Dazu passend` */
  'weak-heading': {
    lines: [
      '(siehe auch|zum thema|dazu|dazu passend|auch lesenswert|zum weiterlesen|weiterlesen|zum nachlesen|links|' +
        'weblinks|externe links|hintergrund|dossier|interessant|mehr|mehr dazu|video|videos|podcast|audio|serie|' +
        'schwerpunkt|archiv|verwandt|empfohlen von der redaktion|unser angebot|auch auf {site}|mehr auf {site}|' +
        'mehr von {site})',
    ],
    place: 'tail',
    headsList: true,
    proof: {
      removes: ['Siehe auch', 'Zum Thema:', 'Weblinks', 'Auch auf Muster Online'],
      keeps: ['Siehe auch Seite drei', 'Zum Thema Geld schwieg er', 'Links von der Mitte', 'Hintergrund des Streits'],
    },
  },
} satisfies ProvenFamily
