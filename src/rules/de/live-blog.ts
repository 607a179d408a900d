import type { Family } from '../rule.js'

/** Labels of a live blog. Its entries are the story. */
export const liveBlog = {
  /** A badge: `Liveticker`, `Jetzt live`, `Eilmeldung`. */
  badge: {
    lines: [
      '(liveticker|live-ticker|liveblog|live-blog|newsblog|news-ticker|newsticker|ticker|jetzt live|live im ticker|live im stream|eilmeldung|breaking news|neuer beitrag|angepinnt|wichtiger beitrag)',
    ],
    place: 'run',
  },
  /** A control: `Zum Liveticker`, `Neue Beiträge laden`, `Alle Entwicklungen im Liveblog` */
  control: {
    lines: [
      "[hier geht es |hier geht's |jetzt ](zum|zu unserem|zurück zum) [aktuellen] (liveticker|live-ticker|liveblog|live-blog|newsblog|newsticker|ticker)",
      '[lesen sie |verfolgen sie ]alle (entwicklungen|ereignisse|neuigkeiten|nachrichten|infos|informationen|news|updates) [{words}] (in unserem|im|zum nachlesen im) (liveticker|live-ticker|liveblog|live-blog|newsblog|newsticker|ticker|ticker zum nachlesen)[ {words}]',
      '(neue|neuere|ältere|frühere|weitere) (beiträge|einträge|meldungen|updates) (laden|anzeigen)',
      '(neueste|älteste) (beiträge|einträge|meldungen|zuerst) [zuerst]',
      '{n} neue (beiträge|einträge|meldungen)',
      '(automatisch aktualisieren|automatische aktualisierung|ticker aktualisieren|seite aktualisieren|seite neu laden|nur wichtige beiträge|nur wichtige ereignisse anzeigen)',
    ],
  },
  /** How it ends or begins: `Der Liveblog ist beendet.`, `Dieser Artikel wird laufend aktualisiert`, `Mehr in Kürze` */
  developing: {
    lines: [
      '[hinweis: ](dieser|der|unser|die) (artikel|text|beitrag|newsticker|ticker|liveticker|liveblog|newsblog|meldung|nachricht|seite) wird (laufend|fortlaufend|ständig|regelmäßig|stetig|in kürze|weiter|derzeit|gleich|fortwährend|kontinuierlich) (aktualisiert|ergänzt|erweitert|fortgesetzt)',
      '(der|dieser|unser|das) (liveblog|liveticker|live-ticker|newsblog|ticker|newsticker) (ist|wird) [nun|jetzt|hiermit|an dieser stelle|damit] (beendet|geschlossen|geschlossen|fortgesetzt)[. {matter}]',
      '(mehr|mehr dazu|mehr informationen|weitere informationen|weitere infos|mehr infos|details|weitere details|weiteres|ausführlicher bericht|ein ausführlicher bericht) (in kürze|folgt|folgen|folgen in kürze|folgt in kürze|folgt gleich|in wenigen minuten)[ (hier|an dieser stelle|auf {site}|bei {site})]',
      '(in kürze mehr|in kürze mehr dazu|in kürze mehr auf {site}|aktualisierung folgt|meldung wird aktualisiert|meldung wird ergänzt|wird laufend aktualisiert|artikel wird aktualisiert|wird aktualisiert|wird fortgesetzt|update folgt)',
      '(wir halten sie|wir halten euch|wir halten dich) auf dem laufenden[. {matter}]',
    ],
    endings: [
      '(mehr|mehr dazu|weitere informationen|mehr informationen|details|weitere infos) (in kürze|folgt|folgen|folgen in kürze|folgt in kürze)',
      '[dieser ](artikel|text|beitrag) wird (laufend|fortlaufend|ständig|regelmäßig|in kürze) (aktualisiert|ergänzt)',
      '(in kürze mehr|aktualisierung folgt|wird laufend aktualisiert|meldung wird aktualisiert)',
    ],
    place: 'edges',
  },
} satisfies Family
