import type { Proofs } from '../rule.js'
import type { related } from './related.js'

export const proof: Proofs<typeof related> = {
  'related-stories': {
    removes: ['ये भी पढ़ें', 'यह भी देखें', 'संबंधित खबरें', 'आप यह भी पढ़ सकते हैं'],
    keeps: ['ये भी पढ़ें और वे भी, गुरु ने कहा।', 'संबंधित खबरों से वे नाराज थे', 'आपके लिए क्या बदला'],
  },
  ranking: {
    removes: ['सबसे अधिक पढ़ी गईं'],
    keeps: ['बड़ी खबर से गांव हिला', 'लोकप्रिय नेता का निधन', 'चर्चा में रहा बयान'],
  },
  'weak-heading': { removes: ['संबंधित', 'और खबरें'], keeps: ['अन्य घायल', 'अगली खबर का इंतजार'] },
}
