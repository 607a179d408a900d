import type { Family } from '../rule.js'

/** Labels of a live blog. Its entries are the story. */
export const liveBlog = {
  /** A badge: `LIVE`, `În direct`, `Ultima oră` */
  badge: {
    lines: [
      '(în direct|in direct|live|ultima oră|ultima ora|breaking news|live text|live video|live update|minut cu minut|exclusiv|urmărește live|alertă|news alert)',
      '(urmărește|urmareste|vezi) (live|în direct|in direct)',
    ],
    place: 'run',
  },
  /** A story that grows: `Știre în curs de actualizare`, `Vom reveni cu detalii` */
  developing: {
    lines: [
      '(știre|știrea|stire|articol|text) (în curs|in curs|aflată în curs|este în curs) de (actualizare|desfășurare|redactare|editare)[. {matter}]',
      '[vom |vom mai |o să ](reveni|revenim|revin) cu (detalii|amănunte|informații|mai multe detalii|mai multe informații|noi informații|noi detalii)',
      '(mai multe detalii|detalii|mai multe informații) (în scurt timp|în curând|imediat|vor urma|urmează)',
    ],
    endings: [
      '[vom |vom mai ](reveni|revenim) cu (detalii|amănunte|mai multe detalii|informații|noi informații)',
      '(știre|articol) în curs de actualizare',
    ],
    place: 'edges',
  },
} satisfies Family
