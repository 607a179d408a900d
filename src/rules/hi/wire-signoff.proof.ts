import type { Proofs } from '../rule.js'
import type { wireSignoff } from './wire-signoff.js'

export const proof: Proofs<typeof wireSignoff> = {
  agency: {
    removes: ['(एएनआई)', '--आईएएनएस', '(इनपुट: भाषा)', '(एजेंसी इनपुट के साथ)'],
    keeps: ['भाषा का सवाल है', 'एजेंसी ने छापा मारा', 'इनपुट के आधार पर कार्रवाई'],
  },
  bhasha: {
    removes: ['भाषा राजेश नीरज', 'भाषा पारुल मनीषा सुरेश'],
    keeps: ['भाषा बहता हुआ पानी है, कवि ने कहा।', 'भाषा विवाद'],
  },
}
