import type { Family } from '../rule.js'

/** Who wrote it, above the story. Devanagari has no capitals: a name is two to four words without a stop. */
export const byline = {
  /** A label and a name: `लेखक: राम कुमार`, `रिपोर्ट- सीता वर्मा` */
  by: {
    lines: [
      '(लेखक|लेखिका|रिपोर्ट|रिपोर्टर|संवाददाता|पत्रकार|संपादक|सम्पादक|एडिटर|प्रस्तुति|अनुवाद|अनुवादक|लेख|द्वारा|रिपोर्टेड बाय|एडिटेड बाय|राइटर|लेखन|संकलन|edited by|reported by|written by|written-by|author|by|curated by|posted by|published by)[ ](:|：|/|\\||-|–)[ ]{author}',
      '(edited by|reported by|written by|curated by|posted by|by) {author}',
    ],
    place: 'head',
  },
  /** Who signs for the house: `न्यूज डेस्क`, `निज संवाददाता`, `स्टाफ रिपोर्टर` */
  desk: {
    lines: [
      '[घाटी|{publication}] (डिजिटल डेस्क|न्यूज डेस्क|न्यूज़ डेस्क|वेब डेस्क|ऑनलाइन डेस्क|स्पोर्ट्स डेस्क|बिजनेस डेस्क|इंटरनेट डेस्क|ब्यूरो|नेशनल डेस्क|एंटरटेनमेंट डेस्क|लाइफस्टाइल डेस्क|टेक डेस्क|धर्म डेस्क|हेल्थ डेस्क|करियर डेस्क|एजुकेशन डेस्क|ऑटो डेस्क|वर्ल्ड डेस्क|क्राइम डेस्क|फीचर डेस्क|खेल डेस्क|मनोरंजन डेस्क|बॉलीवुड डेस्क)[, {name}]',
      '(द्वारा|by) (न्यूज डेस्क|वेब डेस्क|डिजिटल डेस्क)',
    ],
    place: 'edges',
  },
} satisfies Family
