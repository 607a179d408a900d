import type { Family } from '../rule.js'

/** What asks the reader to load an app, or to stay with the site. */
export const appPromo = {
  /** `ऐप डाउनलोड करें`, `ताजा खबरों के लिए हमारा ऐप डाउनलोड करें` */
  download: {
    lines: ['डाउनलोड (करें|कीजिए) {publication} (ऐप|एप|app)[, {notice}| और {notice}]'],
    words: ['ऐप में पढ़ें', 'ऐप में खोलें', 'ऐप पर पढ़ें', 'ऐप खोलें', 'डाउनलोड ऐप'],
  },
} satisfies Family
