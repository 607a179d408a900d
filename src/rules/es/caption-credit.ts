import type { Family } from '../rule.js'

/** What stands by a picture and is not its caption. */
export const captionCredit = {
  /** A caption that closes with its credit: `El puente en mayo. Foto: Ana Ruiz / EFE`, `(Foto: Archivo)` */
  'caption-with-credit': {
    closingCredit: {
      labels: [
        'Foto',
        'Fotos',
        'FOTO',
        'FOTOS',
        'Fotografía',
        'Fotografías',
        'Imagen',
        'Imágenes',
        'Crédito',
        'Foto de archivo',
        'Foto referencial',
      ],
      joints: [' de', ' por', ' cortesía', ' cortesía de', ' archivo:'],
      sources: ['archivo', 'especial', 'cortesía', 'captura'],
      small: ['de', 'del', 'la', 'las', 'los', 'y', 'e', 'vía', 'via', 'por', 'en', 'pantalla', 'video'],
      ends: 'áéíóúñ',
    },
  },
  /** The labels of BBC Mundo: `Fuente de la imagen, Getty Images`, `Pie de foto, El puente`, `Título del autor, BBC News Mundo` */
  bbc: {
    lines: [
      '(fuente de la imagen|fuente de la foto|derechos de autor de la imagen|crédito de la imagen|image copyright|media caption)[,|:] {credit}',
      '(pie de foto|título del video|título del autor|image caption), {matter}',
    ],
    words: [
      'fuente de la imagen',
      'derechos de autor de la imagen',
      'pie de foto',
      'título del video',
      'título del autor',
    ],
  },
  /** Any label: `Foto de archivo`, `Imagen referencial`, `Imagen con fines ilustrativos` */
  label: {
    lines: [
      '(foto|fotografía|imagen|imágenes|fotos) (de archivo|referencial|referenciales|ilustrativa|ilustrativas|ilustrativo|de referencia|de ilustración|especial|cortesía|de cortesía|archivo|tomada de internet|de contexto|con fines ilustrativos|de stock|suministrada|internet|captura de pantalla|captura de video)[[ ](/|:|-|\\||,|.)[ ]{credit}]',
    ],
    words: ['captura de pantalla', 'captura de video', 'captura', 'pie de foto', 'archivo particular', 'foto'],
    place: 'edges',
  },
} satisfies Family
