import type { ProvenFamily } from '../rule.js'

/** The frame of a page: menus, crumbs, tools. */
export const navigation = {
  /** Where the page stands on the site: `होम / देश / घाटी` */
  crumbs: {
    lines: ['(होम|हिंदी न्यूज़|हिंदी न्यूज|हिन्दी न्यूज|hindi news) (>|»|›|→|/|\\||>>) {rest}'],
    place: 'head',
    proof: {
      removes: ['होम / देश / घाटी', 'Hindi News » देश » घाटी'],
      keeps: ['होम लोन पर ब्याज दर / बैंक की चाल', 'हिंदी न्यूज चैनल पर मुकदमा दर्ज हुआ, और मालिक फरार है अभी तक।'],
    },
  },
  /** `खबर सुनें`, `अक्षर का आकार` */
  tools: {
    lines: [
      '(खबर|ख़बर|लेख|इसे|आर्टिकल|यह खबर) (सुनें|सुनिए|प्रिंट करें|सेव करें|बुकमार्क करें)',
      '(फोटो|तस्वीर|स्लाइड) {n}[ ](/|में से|का) {n}',
    ],
    words: ['अक्षर का आकार'],
    place: 'edges',
    proof: { removes: ['खबर सुनें'], keeps: ['खबर सुनकर मां बेहोश', 'ऊपर जाएं या नीचे'] },
  },
  /** To the next story: `अगला लेख`, `पिछली खबर` */
  pager: {
    lines: ['(अगला|अगली|पिछला|पिछली|अगले|पिछले) (लेख|खबर|ख़बर|स्टोरी|पोस्ट|आर्टिकल|पेज|पन्ना|स्लाइड|समाचार)[: {title}]'],
    place: 'edges',
    proof: {
      removes: ['अगला लेख', 'पिछला लेख'],
      keeps: ['अगला लेख कौन लिखेगा', 'पिछली खबर झूठी थी'],
    },
  },
  /** Under which words a story is filed: `टैग्स: पुल, घाटी` */
  'tag-list': {
    lines: ['(टैग्स|टैग|विषय|श्रेणी|कैटेगरी|कीवर्ड|हैशटैग|tags|tag)[ ]: {matter}', '(इस खबर के टैग|संबंधित टैग|ट्रेंडिंग टैग|टैग्स)'],
    place: 'tail',
    proof: { removes: ['टैग्स: पुल, घाटी, नदी', 'टैग्स'], keeps: ['टैग महंगा पड़ा', 'विषय कठिन है'] },
  },
  /** What a page files its story under: `टैग: पुल, नदी` */
  filing: {
    labelled: true,
    lines: ['(टैग|टैग्स|श्रेणी|श्रेणियां|कैटेगरी|कीवर्ड|कीवर्ड्स|tags)[ ](:|：)[ ]{rest}'],
    place: 'head',
    proof: {
      removes: ['टैग: पुल, नदी', 'श्रेणी: समाचार', 'कीवर्ड: पुल, नदी'],
      keeps: ['टैग लगा पक्षी लौट आया'],
    },
  },
} satisfies ProvenFamily
