import type { Family } from '../rule.js'

/** Headings of lists that lead to other stories. In the tail the headlines below go with them. */
export const related = {
  /** A heading that says so: `Les også`, `Relaterte saker`, `Mer om saken` */
  'related-stories': {
    lines: [
      '(relaterte|lignende|anbefalte|andre|flere) (artikler|saker|innlegg|nyheter|leser også|leser nå)',
      '(les også|les òg|se også|les videre|mer om saken|mer om dette|mer om temaet|flere saker|flere nyheter|flere saker fra {publication}|du vil kanskje også like|du liker kanskje også|anbefalt for deg|anbefalt|lesetips|andre leser|andre leser også|les neste|neste sak|siste fra {publication}|relatert innhold|redaksjonen anbefaler|meir om saka|siste saker fra {publication}|mest leste saker)',
      '(du er kanskje også interessert i|du er kanskje interessert i|andre har lest|andre har også lest|anbefalt lesning|les flere nyheter|flere saker fra {publication}|flere nyheter fra {publication}|siste saker|mer å lese|les mer fra {publication}|siste nytt fra {publication})',
      '(utvalgte|populære|aktuelle) (artikler|saker|nyheter|videoer|oppskrifter)[ (nå|for deg|akkurat nå|om temaet)]',
    ],
    headsList: true,
  },
  /** A ranking or a section of the site: `Mest lest`, `Siste nytt` */
  ranking: {
    lines: [
      'mest (lest|leste|delt|sett|kommentert|populært)[ (akkurat nå|i dag|siste døgn|denne uken|på {site}|nå)]',
      '(siste nytt|siste nyheter|siste saker|siste innlegg|nyeste|populært|populært nå|trender|aktuelt|relatert|mer|les mer|mer sport|bakgrunn|dagens|toppsaker|nyheter fra {name}|mer fra {site}|nå på {site}|mer om)',
      '(dagens|ukens|månedens) mest (leste|sette|delte)',
      'mest (lest|leste|sett|delt) (siste (uke|døgn|uka|uken|måned|24 timer)|denne (uka|uken|måneden)|i (dag|går|uka))',
      'mest (kommenterte|diskuterte|klikkede|sette|søkte)',
      '(populære innlegg|siste videoer|siste episoder|nytt nå|utvalgt|flere artikler|dagens viktigste|ukens utvalgte)',
      '(les flere|les alle|flere) (artikler|saker|nyheter|tekster|innlegg) om {words}',
    ],
    place: 'tail',
    headsList: true,
  },
} satisfies Family
