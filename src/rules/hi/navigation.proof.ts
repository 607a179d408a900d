import type { Proofs } from '../rule.js'
import type { navigation } from './navigation.js'

export const proof: Proofs<typeof navigation> = {
  crumbs: {
    removes: ['होम / देश / घाटी', 'Hindi News » देश » घाटी'],
    keeps: ['होम लोन पर ब्याज दर / बैंक की चाल', 'हिंदी न्यूज चैनल पर मुकदमा दर्ज हुआ, और मालिक फरार है अभी तक।'],
  },
  tools: { removes: ['खबर सुनें'], keeps: ['खबर सुनकर मां बेहोश', 'ऊपर जाएं या नीचे'] },
  'tag-list': { removes: ['टैग्स: पुल, घाटी, नदी', 'टैग्स'], keeps: ['टैग महंगा पड़ा', 'विषय कठिन है'] },
  pager: {
    removes: ['अगला लेख', 'पिछला लेख'],
    keeps: ['अगला लेख कौन लिखेगा', 'पिछली खबर झूठी थी'],
  },
}
