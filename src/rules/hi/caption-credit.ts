import type { Family } from '../rule.js'

/** What stands by a picture and is not its caption. */
export const captionCredit = {
  /** BBC's label, wherever it stands: `इमेज स्रोत, Getty Images` */
  source: {
    lines: [
      '(इमेज स्रोत|तस्वीर स्रोत|फोटो स्रोत|इमेज सोर्स|फोटो सोर्स|तस्वीर|फोटो|इमेज)[ ](,|:|-) (getty images|getty|reuters|afp|epa|ap|ani|pti|एएनआई|पीटीआई|रॉयटर्स|गेटी|bbc|shutterstock|social media|सोशल मीडिया|twitter|x|instagram|facebook|इंस्टाग्राम|ट्विटर|फेसबुक|google|pixabay|unsplash|freepik|pexels|iStock|canva|jagran|youtube)',
      '(इमेज स्रोत|तस्वीर स्रोत)[ ](,|:) {title}',
    ],
  },
  /** `(फाइल फोटो)`, `प्रतीकात्मक तस्वीर`, `इमेज कैप्शन` */
  label: {
    lines: [
      '(फाइल फोटो|फ़ाइल फ़ोटो|फाइल फ़ोटो|फ़ाइल फोटो|फाइल तस्वीर|प्रतीकात्मक तस्वीर|प्रतीकात्मक फोटो|प्रतीकात्मक चित्र|प्रतीकात्मक इमेज|सांकेतिक तस्वीर|सांकेतिक फोटो|इमेज कैप्शन|वीडियो कैप्शन|तस्वीर कैप्शन|इमेज स्रोत|फोटो स्रोत|फोटो|तस्वीर|फोटो गैलरी|फोटो साभार|फोटो- सोशल मीडिया|फोटो क्रेडिट)',
      '(फोटो|तस्वीर) (फाइल|सोशल मीडिया|साभार|इंटरनेट|पीटीआई|एएनआई)',
    ],
    place: 'edges',
  },
} satisfies Family
