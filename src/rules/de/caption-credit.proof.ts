import type { Proofs } from '../rule.js'
import type { captionCredit } from './caption-credit.js'

export const proof: Proofs<typeof captionCredit> = {
  'caption-with-credit': {
    removes: [
      'Die alte Brücke im Mai. Foto: Jo Ng/dpa',
      'Die alte Brücke im Mai (Foto: Polizei Hafen)',
      'Die alte Brücke am Abend im JuniBild: Jo Ng/AP Photo/picture alliance',
      'Arbeiter auf der alten Brücke. (Symbolfoto) © Jo Ng/dpa',
      'Arbeiter auf der alten Brücke | Bildquelle: picture alliance/dpa',
      'Die alte Brücke in einem Video. Screenshot: Jo Ng',
    ],
    keeps: [
      'Die Ermittler zeigten ihr ein Foto: das Beweisstück fehlte darauf',
      'Nun hängt wieder das alte Bild: Ein Mann steht am Fluss.',
      'Auf dem Tisch lag eine Quelle: ein Brief aus Wien',
      'Das Foto von Nick Ut gewann den Preis.',
      'Alle Rechte am Bild der Brücke © 2024 Jo Ng',
    ],
  },
  agency: {
    removes: [
      'picture alliance/dpa/Jo Ng',
      'KEYSTONE / Jo Ng',
      'Jo Ng/picture alliance',
      'Jo Ng / Keystone',
      'imago images/Jo Ng',
    ],
    keeps: [
      'Die dpa und die AFP hatten zuerst darüber berichtet.',
      'APA – Chaos im Netz',
      'Keystone-Pipeline gestoppt',
    ],
  },
  label: {
    removes: [
      'Symbolbild',
      '(Archivfoto)',
      'Bildrechte',
      'Symbolfoto: Jo Ng',
      'Jo Ng (Archivbild)',
      'KI-generiertes Bild',
      'Dieses Bild wurde mit KI erstellt',
    ],
    keeps: [
      'Bild des Grauens',
      'Symbolbild einer Epoche',
      'Archivbilder zeigen den Täter am Fluss.',
      'Quelle versiegt',
      'Das Bild wurde mit Öl erstellt',
      'KI-generierte Stimmen täuschen',
      'Das Bild wurde von KI erzeugt.',
    ],
  },
}
