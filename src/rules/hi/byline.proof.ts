import type { Proofs } from '../rule.js'
import type { byline } from './byline.js'

export const proof: Proofs<typeof byline> = {
  by: {
    removes: ['लेखक: राम कुमार', 'रिपोर्ट- सीता वर्मा', 'संपादक : अनिल सिंह'],
    keeps: ['रिपोर्ट: सरकार ने माना कि गलती हुई।', 'लेखक की हत्या', 'संवाददाता - जो सच बोले, वही जेल गया।'],
  },
  desk: { removes: ['न्यूज डेस्क', 'निज संवाददाता', 'डिजिटल डेस्क, नई दिल्ली'], keeps: ['संवाददाता सम्मेलन टला', 'एजेंसी पर छापा'] },
}
