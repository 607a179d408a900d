import type { Proofs } from '../rule.js'
import type { sourceTrailer } from './source-trailer.js'

export const proof: Proofs<typeof sourceTrailer> = {
  source: {
    removes: ['מקור: רויטרס', 'המקור: עיתון העמק', 'מקור: https://example.co.il/news'],
    keeps: ['מקור: אדם המקורב לחקירה, שביקש להישאר בעילום שם.', 'מקורות במשטרה'],
  },
}
