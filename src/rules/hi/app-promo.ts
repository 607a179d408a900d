import type { ProvenFamily } from '../rule.js'

/** What asks the reader to load an app, or to stay with the site. */
export const appPromo = {
  /** `ऐप डाउनलोड करें`, `ताजा खबरों के लिए हमारा ऐप डाउनलोड करें` */
  download: {
    lines: ['डाउनलोड (करें|कीजिए) {publication} (ऐप|एप|app)[, {notice}| और {notice}]'],
    words: ['ऐप में पढ़ें', 'ऐप में खोलें', 'ऐप पर पढ़ें', 'ऐप खोलें', 'डाउनलोड ऐप'],
    proof: {
      removes: ['डाउनलोड करें समाचार ऐप, शहर में नया पुल खुला'],
      keeps: [
        'ऐप डाउनलोड करते ही खाता खाली',
        'किसान ऐप डाउनलोड करें, मंत्री ने कहा।',
        'डाउनलोड करें या न करें',
        'यात्री टिकट के लिए रेलवे का ऐप डाउनलोड करें।',
        'मदद के लिए ऐप डाउनलोड करें।',
      ],
    },
  },
} satisfies ProvenFamily
