import type { Patterns } from '../sheet.js'

/** The patterns of rules that words cannot describe, by family and rule. */
export const patterns: Patterns = {
  'share/bar': {
    shapes: [
      {
        holds: ' ',
        ends: 'रकपमनXsptmअबई',
        pattern:
          /^(?:(?:शेयर|शेयर करें|लाइक|फेसबुक|फ़ेसबुक|ट्विटर|एक्स|व्हाट्सएप|व्हाट्सऐप|वॉट्सऐप|टेलीग्राम|इंस्टाग्राम|लिंक्डइन|प्रिंट|ईमेल|Facebook|Twitter|X|WhatsApp|Telegram|LinkedIn|Email|Print)(?:[ ,|•/]{1,3}|$)){2,10}$/u,
      },
    ],
  },
}
