import type { Proofs } from '../rule.js'
import type { liveBlog } from './live-blog.js'

export const proof: Proofs<typeof liveBlog> = {
  developing: {
    removes: ['खबर अपडेट की जा रही है', 'लाइव अपडेट'],
    keeps: ['खबर अपडेट करने वाला पत्रकार', 'ब्रेकिंग न्यूज का दौर', 'यह ब्रेकिंग न्यूज है कि पुल टूट गया।'],
  },
}
