import type { ProvenFamily } from '../rule.js'

/** What stands by a picture and is not its caption. */
export const captionCredit = {
  /** A caption that closes with its credit: `Die Brücke im Mai. Foto: Jo Ng/dpa`, `(Foto: Polizei Hafen)`, `… im JuniBild: Jo Ng/AP` */
  'caption-with-credit': {
    closingCredit: {
      labels: [
        'Foto',
        'Fotos',
        'Bild',
        'Bilder',
        'Grafik',
        'Illustration',
        'Symbolfoto',
        'Symbolbild',
        'Archivfoto',
        'Archivbild',
        'Bildquelle',
        'Bildrechte',
        'Fotoquelle',
        'Bildnachweis',
        'Copyright',
        'Quelle',
        'Credit',
        'Montage',
        'Screenshot',
      ],
      alone: ['©'],
      sources: ['dpa', 'dpa-Zentralbild', 'dpa-tmn', 'picture', 'alliance', 'imago', 'images', 'epd', 'adobe.com'],
      small: ['via', 'und', 'von', 'der', 'für', 'by', 'mago', 'stock'],
      ends: 'äöüßé',
      glued: true,
    },
    proof: {
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
  },
  /** An agency with a name, or behind one: `picture alliance/dpa/Jo Ng`, `KEYSTONE / Jo Ng`, `Jo Ng/picture alliance` */
  agency: {
    lines: [
      '(picture[ |-]alliance|dpa picture-alliance|dpa-bildfunk|keystone|keystone-sda|apa|sda|epd-bild|epd|kna|' +
        'picturedesk.com|adobe stock|stock.adobe.com|ullstein bild|laif|action press|imago images|imago)[ ](/|via|\\|)' +
        '[ ]{credit}',
      'picture[ |-]alliance[ ](/|via|\\||-|–)[ ](dpa|dpa-zentralbild|zb|sven simon|associated press|afp|empics|' +
        'photoshot|geisler-fotopress)[ ][/|\\||-][ ]{credit}',
      '{credit}[ ](/|\\|)[ ](dpa|picture[ |-]alliance|keystone|apa|imago images|imago|sda|epd|kna|adobe stock|' +
        'stock.adobe.com|ullstein bild|laif|dpa-zentralbild|dpa-tmn|picturedesk.com|dpa-bildfunk)',
      '(picture[ |-]alliance|adobe stock|stock.adobe.com|keystone|keystone-sda|picturedesk.com|dpa-bildfunk|dpa picture-alliance|imago images)',
    ],
    proof: {
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
  },
  /** Any label: `Symbolbild`, `(Archivfoto)`, `Bildrechte`, `Bild vergrößern` */
  label: {
    lines: [
      '(symbolbild|symbolfoto|archivbild|archivfoto|themenbild)[ ][:|/|\\||-|–|©][ ]{credit}',
      '{credit}[ ](/|-|–|\\||,)[ ](symbolbild|symbolfoto|archivbild|archivfoto|archiv)',
      '{credit} \\((symbolbild|symbolfoto|archivbild|archivfoto|archiv)\\)',
      '(bild|foto|grafik|illustration|dieses bild wurde|dieses bild ist|bild wurde) (mit|mithilfe von|mit hilfe von) ' +
        '[einer] (ki|künstlicher intelligenz|midjourney|dall-e|adobe firefly|chatgpt) (erstellt|generiert|erzeugt)',
    ],
    words: [
      'symbolbild',
      'symbolfoto',
      'symbolbilder',
      'archivbild',
      'archivfoto',
      'archivaufnahme',
      'symbolgrafik',
      'themenbild',
      'agenturfoto',
      'beispielbild',
      'bildrechte',
      'bildquelle',
      'bildnachweis',
      'bildunterschrift',
      'bildbeschreibung',
      'fotocredit',
      'foto-credit',
      'foto',
      'fotos',
      'bild',
      'zvg',
      'ki-generiertes bild',
      'ki-bild',
      'ki-generiert',
    ],
    place: 'edges',
    proof: {
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
  },
} satisfies ProvenFamily
