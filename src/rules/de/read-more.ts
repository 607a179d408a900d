import type { ProvenFamily } from '../rule.js'

const GALLERY =
  'bildergalerie|bilderstrecke|fotostrecke|fotogalerie|galerie|in bildern|fotos|bilder|video|videos|im video|' +
  'podcast|infografik|liveblog|liveticker|newsblog'

/** Links to the rest of a story, and to others, within it. */
export const readMore = {
  /** The link below an excerpt: `Weiterlesen →`, `Mehr lesen`, `Zum Artikel`, `Lesen Sie den ganzen Artikel` */
  link: {
    yields: 'continuation',
    lines: [
      '(weiterlesen|weiter lesen) (bei|auf|in der|im) {publication}',
      'fortsetzung des (artikels|textes|beitrags)',
      '(lesen sie|lies) [hier|jetzt] (den|das) (ganzen|vollständigen|kompletten|gesamten) (artikel|text|beitrag|interview) (auf|bei|in|unter) {publication}',
      '(alle|alle unsere) (beiträge|artikel|videos|folgen|episoden|meldungen|nachrichten|themen|rezepte|termine) ' +
        '(anzeigen|ansehen|lesen|anschauen|hören|im überblick|auf einen blick)',
      '(zum|zur) (interview|reportage|studie|übersicht|themenseite|dossier|serie|newsblog|quiz|mediathek|audiothek|vollversion|druckversion|langfassung)',
      '(weitere|mehr) (bilder|fotos|infos|informationen|news)[ (hier|anzeigen|finden sie hier)]',
      '(lesen sie|lies) hier mehr zum thema',
      'hier (lesen sie|liest du|erfahren sie|erfährst du|finden sie|gibt es) mehr (zum thema|dazu|darüber|zu diesem thema)',
    ],
    words: [
      'weiterlesen',
      'weiter lesen',
      'jetzt weiterlesen',
      'hier weiterlesen',
      'mehr lesen',
      'artikel lesen',
      'ganzen artikel lesen',
      'den ganzen artikel lesen',
      'vollständigen artikel lesen',
      'zum artikel',
      'zum beitrag',
      'zum ganzen artikel',
      'zum vollständigen artikel',
      'mehr erfahren',
      'jetzt lesen',
      'hier lesen',
      'hier klicken',
      'lesen sie mehr',
      'lies mehr',
      'lesen sie hier mehr',
      'hier mehr lesen',
      'beitrag lesen',
      'gesamten artikel lesen',
      'gesamten beitrag lesen',
      'beitrag weiterlesen',
      'artikel weiterlesen',
      'erfahren sie mehr',
      'erfahre mehr',
      'mehr dazu',
      'mehr dazu hier',
      'mehr infos hier',
      'hier erfahren sie mehr',
      'mehr davon',
    ],
    headsList: true,
    proof: {
      removes: [
        'Weiterlesen →',
        'Mehr lesen',
        'Zum Artikel',
        'Lesen Sie mehr',
        'Weiterlesen auf Muster Online',
        'Fortsetzung des Artikels',
        'Lesen Sie den vollständigen Artikel auf muster.de',
        'Alle Beiträge anzeigen',
        'Hier lesen Sie mehr zum Thema',
      ],
      keeps: [
        'Schüler sollen weiterlesen, mehr lesen und mehr erfahren.',
        'Mehr lesen, weniger scrollen',
        'Weiterlesen lohnt',
        'Zum Artikel 5 schwieg er',
        'Zum Interview kam niemand.',
        'Fortsetzung des Streits',
        'Alle Folgen der Flut',
        'Weitere Bilder der Ausstellung',
        'Lesen Sie den ganzen Artikel mit Verstand, rät der Lehrer.',
      ],
    },
  },
  /** A button of a word or two: `Mehr anzeigen`, `Alle anzeigen`, `Aufklappen` */
  button: {
    lines: [
      '(mehr|weniger|alle|alles|weitere|details|text|ganzen text|vollständigen text|mehr artikel|weitere artikel|' +
        'mehr beiträge|weitere beiträge) (anzeigen|laden|ansehen|einblenden|ausblenden|aufklappen|zeigen|anschauen)',
      '(verfolgen sie|verfolge|verfolgt) (die|alle) [(aktuellen|neuesten|weiteren|letzten)] ' +
        '(entwicklungen|ereignisse|nachrichten|entwicklung|geschehnisse)[ {words}] (in|im|bei) [unserem] ' +
        '(liveblog|live-blog|liveticker|live-ticker|newsblog|newsticker|ticker)',
      '(alle|die|mehr|weitere) [(aktuellen|neuesten)] (entwicklungen|nachrichten|informationen|infos|hintergründe|' +
        'details)[ {words}] (finden sie|lesen sie|gibt es|findest du) (in|im|auf) (unserem|unserer|der|dem) ' +
        '(liveblog|live-blog|liveticker|live-ticker|newsblog|themenseite|newsticker)[ {words}]',
      '(alle details|details|weitere details|alle informationen|weitere informationen|näheres) (lesen sie|finden sie|gibt es|findest du|erfahren sie) hier',
    ],
    words: [
      'aufklappen',
      'zuklappen',
      'ausklappen',
      'einklappen',
      'einblenden',
      'ausblenden',
      'jetzt ansehen',
      'video ansehen',
      'details',
      'zum video',
      'zur galerie',
      'zum podcast',
      'jetzt hören',
    ],
    place: 'run',
    proof: {
      removes: [
        'Mehr anzeigen',
        'Alle anzeigen',
        'Weniger anzeigen',
        'Aufklappen',
        'Verfolgen Sie die aktuellen Entwicklungen in unserem Liveblog',
        'Alle Details lesen Sie hier',
      ],
      keeps: ['Mehr Anzeigen wegen Betrugs', 'Details fehlen', 'Alle laden ein'],
    },
  },
  /** A label before the headline of another story: `Lesen Sie auch: Stadt stimmt für die Brücke`, `Mehr zum Thema – Was wir wissen` */
  labelled: {
    labelled: true,
    lines: [
      '(lesen sie auch|lesen sie dazu|lesen sie dazu auch|lesen sie mehr|lesen sie hier|lesen sie hier mehr|' +
        'lesen sie außerdem|lesen sie auch dazu|lesen sie weiter|lesen sie mehr dazu|lesen sie zum thema|lies auch|' +
        'lies dazu auch|lies mehr|lies hier|lest auch|lest dazu auch|lesetipp|lese-tipp|lesetipps|weiterlesen|' +
        'mehr zum thema|mehr dazu|mehr zu diesem thema|mehr lesen|auch interessant|auch lesenswert|' +
        'das könnte sie auch interessieren|das könnte dich auch interessieren|könnte sie auch interessieren|' +
        'könnte dich auch interessieren|interessant dazu|passend dazu|siehe auch|siehe dazu|siehe hierzu|zum thema|' +
        'dazu auch|zum weiterlesen|weiterlesen zum thema|weitere artikel zum thema|verwandter artikel|verwandtes thema|' +
        'verwandte artikel|verwandter beitrag|empfehlung der redaktion|unsere empfehlung|aus dem archiv|' +
        'nicht verpassen|jetzt lesen|mehr erfahren|sehen sie auch|sehen sie hier|sehen sie dazu|hören sie auch|' +
        'mehr auf {site}|auch auf {site}|ebenfalls interessant|ebenfalls lesenswert|außerdem interessant|' +
        'noch mehr zum thema|themenseite|nachlesen|zum nachlesen)[ ](:|\\||>|>>|»|→|–|—|-|\\+\\+\\+)[ ]{headline}',
      '(abstimmung|quiz|stimmen sie ab|testen sie ihr wissen|teste dein wissen|umfrage: stimmen sie ab|' +
        'unsere umfrage|umfrage des tages|frage des tages|unser quiz)[ ](:|\\||>|»|→) {headline}?',
      '(umfrage|was meinen sie|was denken sie)[ ](\\||>|»|→) {headline}?',
      '{headline} (\\| weiterlesen|– weiterlesen|- weiterlesen|… weiterlesen|» weiterlesen|→ weiterlesen|… mehr|» mehr|– mehr dazu hier|mehr dazu hier)',
      '(mehr zum thema|ähnliche artikel|verwandte artikel|verwandte beiträge|verwandte themen|' +
        'das könnte sie auch interessieren|das könnte dich auch interessieren|das könnte dir auch gefallen|' +
        'das könnte ihnen auch gefallen|auch interessant|themen in diesem artikel|empfohlener redaktioneller inhalt) ' +
        '{headline}',
    ],
    proof: {
      removes: [
        'Lesen Sie auch: Stadt stimmt für die neue Brücke',
        'LESEN SIE AUCH | Was wir über den Brand wissen',
        'Mehr zum Thema: Stadt stimmt für die neue Brücke',
        'Auch interessant: Warum der Hafen leer bleibt',
        'Lesetipp: „Nie wieder Krieg“ – ein Besuch am Fluss',
        'Das könnte Sie auch interessieren: So teuer wird das Wohnen',
        'Stadt stimmt für die neue Brücke … weiterlesen',
        '(Lesen Sie auch: Stadt stimmt für die neue Brücke)',
        '[Mehr zum Thema: Was wir wissen]',
        'Das könnte Sie auch interessieren Stadt stimmt für die Brücke',
      ],
      keeps: [
        'Lesen Sie auch das Kleingedruckte, riet die Verbraucherzentrale.',
        'Mehr dazu: nichts.',
        'Hintergrund: Die Stadt streitet seit Jahren über die Brücke.',
        'Lesetipp: langsam.',
        'Auch interessant ist der Blick nach Rom.',
        'Auch interessant ist die Brücke',
        'Ähnliche Artikel liegen in allen Läden.',
        'Auch interessant: die Brücke am Hafen.',
        'Weitere Artikel: keine',
        'Umfrage: Wer gewinnt die Wahl?',
        'Was meinen Sie: Soll die Brücke weg?',
      ],
    },
  },
  /** The same in brackets within a paragraph: `(Lesen Sie auch: Stadt stimmt für die Brücke)`, `[Mehr zum Thema: …]` */
  bracketed: {
    inside: [
      {
        opens: '(',
        pattern:
          /\((?:mehr dazu (?:hier|lesen Sie hier|lest ihr hier|erfahren Sie hier)|lesen Sie hier mehr(?: dazu)?|hier mehr(?: dazu)?(?: lesen)?|hier klicken)\.?\)/iy,
      },
    ],
    proof: {
      removes: ['(Mehr dazu hier)'],
      keeps: [
        '(Lesen Sie, rief er, und verstehen Sie)',
        '(mehr dazu sagte er nicht)',
        '[mehr als zuvor]',
        'Das Schild (lesen Sie mehr: es macht glücklich) hing dort seit Jahren.',
        'Man „half“ ihm [siehe auch: kaufte ihn mit Geld] viele Jahre, sagt sie.',
      ],
    },
  },
  /** What only a link can mean: `Mehr dazu lesen Sie hier.`, `Hier geht es zum Video`, `Klicken Sie hier, um zu …` */
  'click-here': {
    lines: [
      '(mehr|mehr dazu|mehr darüber|mehr zum thema|mehr zu diesem thema|alles zum thema|mehr informationen|' +
        'weitere informationen|weitere infos|mehr infos|alle infos|alle informationen|weitere nachrichten|' +
        'weitere artikel|weitere hintergründe|die ganze geschichte|den ganzen artikel|den vollständigen artikel|' +
        'das ganze interview|das vollständige interview|die details) [{words}] ' +
        "(lesen sie|lest ihr|liest du|erfahren sie|erfahrt ihr|finden sie|findest du|findet ihr|gibt es|gibt's|" +
        'sehen sie|hören sie) (hier|auch hier|auf {publication}|bei {publication}|unter {url})',
      'hier (finden sie|findest du|findet ihr|gibt es|sehen sie|lesen sie) (alle|weitere|mehr|unsere) [{words}] ' +
        '(artikel|nachrichten|informationen|infos|details|themen|beiträge|meldungen|videos|news|rezepte|ergebnisse|' +
        'folgen|bilder|fotos|kommentare|interviews|texte|links|termine|hintergründe|zum thema|zu diesem thema|' +
        'geschichten|stellenangebote|angebote)[ {words}]',
      '(klicken sie|klicke|klick|klickt) [bitte] (hier|hier,)[ (um|für|wenn|zum|zur) {rest}]',
      'hier (gibt es|finden sie|findest du|lesen sie) (mehr|weitere|alle) (nachrichten|meldungen|artikel|news) (aus|zu|zum|über|rund um) {publication}',
      '(alle|mehr|weitere) (nachrichten|meldungen|news|infos) (im überblick|auf einen blick|gibt es hier|finden sie hier)',
    ],
    words: ['hier geht es zum video'],
    place: 'edges',
    proof: {
      removes: [
        'Mehr dazu lesen Sie hier.',
        'Klicken Sie hier, um die Karte zu sehen',
        'Den ganzen Artikel lesen Sie auf Muster Online',
        'Hier gibt es mehr Nachrichten aus Bremen',
        'Hier finden Sie alle Artikel zum Thema',
      ],
      keeps: [
        'Hier geht es um mehr als Geld',
        'Mehr dazu wollte die Polizei nicht sagen.',
        'Klicken Sie nicht, warnt das Amt.',
        'Lesen Sie den Brief laut, bat der Richter.',
        'Hier finden Sie mehr Ruhe',
        'Alle Nachrichten kamen zu spät',
        'Hier geht es zu wie im Wilden Westen.',
        'Hier geht es zur Sache',
        'Hier finden Sie die Ruhe, die Sie suchen',
      ],
    },
  },
  /** `Sehen Sie hier das Video`, `Hören Sie unseren Podcast`, `Zum Vergrößern auf das Bild klicken` */
  'media-call': {
    lines: [
      '(sehen sie|sieh|seht|schauen sie|schau|hören sie|hör|hört) [hier|auch|dazu|jetzt] [hier|auch|dazu] ' +
        '(das|den|unser|unseren|die|unsere) (video|podcast|bildergalerie|fotostrecke|beitrag)' +
        '[ (an|dazu|zum artikel|zum thema|im video)]',
      '(zum vergrößern|für eine größere ansicht|für großansicht|zum vergrößern bitte) [bitte] (auf|in) (das|die|ein) (bild|bilder|foto|fotos|grafik) klicken',
      '(klicken sie|klicke|klick|tippen sie) (auf|in) (das|die|ein) (bild|bilder|foto|fotos|grafik)[, um {words}| für {words}| zum vergrößern]',
      '(nehmen sie|nimm|nehmt|machen sie|mach|stimmen sie|stimme) [jetzt|hier|doch] (an|bei|in|mit bei|mit) unserer ' +
        '(umfrage|leserumfrage|abstimmung)[ (teil|mit|ab)]',
      '(alles|alle nachrichten|alle artikel|alle infos|alle informationen|mehr|alle texte|weitere texte|' +
        'alle beiträge) (zu|zum|zur|über|rund um) {title} ' +
        '(auf unserer themenseite|in unserem dossier|im dossier|auf der themenseite|in unserem special|finden sie hier|' +
        'findest du hier|lesen sie hier)',
      '(alle|die) (entwicklungen|neuigkeiten|nachrichten|ereignisse|infos)[ zum {words}| zur {words}] ' +
        '(im|in unserem) (liveblog|live-blog|newsblog|liveticker|live-ticker|newsticker)[ {words}]',
    ],
    proof: {
      removes: [
        'Sehen Sie hier das Video',
        'Hören Sie unseren Podcast',
        'Zum Vergrößern auf das Bild klicken',
        'Nehmen Sie an unserer Umfrage teil',
        'Alles zum Neubau der Brücke auf unserer Themenseite',
        'Alle Entwicklungen im Liveblog',
        'Alle Nachrichten zur Brücke finden Sie hier',
      ],
      keeps: [
        'Sehen Sie hier den Fluss',
        'Hören Sie diese Stille',
        'Alles zum Wohl der Stadt',
        'Alle Nachrichten waren schlecht',
        'Klicken Sie, sagte der Richter, und das Schloss ging auf',
      ],
    },
  },
  /** Pictures, sound and another story by their label, below the first sentence: `Bildergalerie: Die Brücke im Bild`, `Im Video: So fiel die alte Brücke` */
  media: {
    labelled: true,
    lines: [`(${GALLERY})[ ](:|\\||>|»|→)[ „| »| "]{headline}`, `(${GALLERY})[ ](:|\\||>|»|→) {headline}`],
    place: 'below',
    proof: {
      removes: [
        'Bildergalerie: Die Brücke nach der Flut',
        'Im Video: So fiel die alte Brücke',
        'Fotos: So sieht die Brücke heute aus',
      ],
      keeps: [
        'Im Video: ein Mann, ein Hammer, ein Schrei',
        'Video und Funk als Beweise im Prozess',
        'Fotos der Familie im Schlamm',
      ],
    },
  },
  /** A gallery, with the number of its pictures: `Bildergalerie (10 Bilder)` */
  photos: {
    lines: ['(bildergalerie|fotogalerie|fotostrecke|bildstrecke)( |: | : )[\\(]{n} (bilder|fotos)[\\)]'],
    proof: {
      removes: ['Bildergalerie (10 Bilder)'],
      keeps: ['Bildergalerie zeigt 10 Bilder', 'Fotostrecke 3 der Strecke bleibt gesperrt'],
    },
  },
} satisfies ProvenFamily
