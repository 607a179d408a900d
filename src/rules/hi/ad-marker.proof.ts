import type { Proofs } from '../rule.js'
import type { adMarker } from './ad-marker.js'

export const proof: Proofs<typeof adMarker> = {
  label: {
    removes: ['विज्ञापन', 'Advertisement (विज्ञापन)', 'विज्ञापन के बाद जारी है'],
    keeps: ['विज्ञापन पर रोक', 'विज्ञापन देख कर वह हँस पड़ा।', 'सरकारी विज्ञापन बंद'],
  },
  'paid-label': { removes: ['प्रायोजित', 'स्पॉन्सर्ड कंटेंट'], keeps: ['प्रायोजित दंगा', 'स्पॉन्सर नहीं मिला'] },
  'continues-below': {
    removes: ['छोड़कर सबसे अधिक पढ़ी गईं आगे बढ़ें', 'पॉडकास्ट छोड़ें और आगे बढ़ें', 'सबसे अधिक पढ़ी गईं समाप्त'],
    keeps: ['डर छोड़ें और आगे बढ़ना सीखें', 'पॉडकास्ट का दौर समाप्त'],
  },
}
