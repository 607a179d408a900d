import type { Family } from '../rule.js'

/** The frame of a page: menus, crumbs, tools. */
export const navigation = {
  /** Where the page stands on the site: `होम / देश / घाटी` */
  crumbs: {
    lines: ['(होम|हिंदी न्यूज़|हिंदी न्यूज|हिन्दी न्यूज|hindi news) (>|»|›|→|/|\\||>>) {rest}'],
    place: 'head',
  },
  /** `खबर सुनें`, `अक्षर का आकार` */
  tools: {
    lines: [
      '(खबर|ख़बर|लेख|इसे|आर्टिकल|यह खबर) (सुनें|सुनिए|प्रिंट करें|सेव करें|बुकमार्क करें)',
      '(फोटो|तस्वीर|स्लाइड) {n}[ ](/|में से|का) {n}',
    ],
    place: 'edges',
  },
  /** To the next story: `अगला लेख`, `पिछली खबर` */
  pager: {
    lines: ['(अगला|अगली|पिछला|पिछली|अगले|पिछले) (लेख|खबर|ख़बर|स्टोरी|पोस्ट|आर्टिकल|पेज|पन्ना|स्लाइड|समाचार)[: {title}]'],
    place: 'edges',
  },
  /** Under which words a story is filed: `टैग्स: पुल, घाटी` */
  'tag-list': {
    lines: ['(टैग्स|टैग|विषय|श्रेणी|कैटेगरी|कीवर्ड|हैशटैग|tags|tag)[ ]: {matter}', '(इस खबर के टैग|संबंधित टैग|ट्रेंडिंग टैग|टैग्स)'],
    place: 'tail',
  },
} satisfies Family
