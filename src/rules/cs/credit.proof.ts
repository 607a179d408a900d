import type { Proofs } from '../rule.js'
import type { credit } from './credit.js'

export const proof: Proofs<typeof credit> = {
  photo: {
    removes: ['Foto: Jan Novák, ČTK', 'Foto: archiv autora', 'Foto: Michal Černý, Příklad Zprávy', 'ČTK / Jan Novák'],
    keeps: ['Foto: jak se měnil most', 'Fotografie: důkaz, který nebyl.', 'Foto na památku', 'Jan Novák, Česko'],
  },
  weak: { removes: ['Fotogalerie', 'Video: Jana Nováková'], keeps: ['Video: co viděli svědci', 'Foto dne: úsvit'] },
  'about-author': { removes: ['O autorovi', 'O autorce'], keeps: ['O autorovi nikdo nic neví.', 'Autor je neznámý.'] },
  biography: {
    removes: ['Autor je redaktor Deníku', 'Autorka je publicistka a překladatelka'],
    keeps: ['Autor je ve vězení.', 'Autor je neznámý.'],
  },
}
