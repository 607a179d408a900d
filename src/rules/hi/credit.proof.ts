import type { Proofs } from '../rule.js'
import type { credit } from './credit.js'

export const proof: Proofs<typeof credit> = {
  photo: {
    removes: ['फोटो: राम कुमार', 'फोटो साभार: सोशल मीडिया'],
    keeps: ['फोटो: हादसे के बाद पुल पर खड़े लोग रोते रहे।', 'फोटो खींचने पर पिटाई', 'तस्वीर: बाढ़ के बाद गांव में लौटते हुए लोग'],
  },
  'about-author': { removes: ['लेखक के बारे में', 'लेखक परिचय'], keeps: ['लेखक अज्ञात है।', 'लेखक के बारे में किसी ने नहीं सुना।'] },
}
