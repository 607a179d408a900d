import type { ProvenFamily } from '../rule.js'

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
    proof: {
      removes: [
        'El puente nuevo, en mayo. Foto: Ana Ruiz / EFE',
        'Los vecinos cruzan el río en una balsa (Foto: Archivo)',
        'La alcaldesa durante el acto de apertura | Foto: Diario Ejemplo',
        'Vista del puente desde el norte. Imagen: Cortesía',
        'El puente viejo en el mes de mayo. Imágenes: Ana Ruiz',
      ],
      keeps: [
        'El fotógrafo explicó cómo hizo la Foto: con una caja y un clavo',
        'Ganó el premio con la foto del puente y de su abuela.',
        'Todos querían la misma foto: la del beso.',
      ],
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
    proof: {
      removes: [
        'Fuente de la imagen, Getty Images',
        'Pie de foto, El puente en mayo.',
        'Título del autor, BBC News Mundo',
      ],
      keeps: ['La fuente de la imagen no fue verificada', 'Al pie de la foto, una fecha: mayo de 1936.'],
    },
  },
  /** Any label: `Foto de archivo`, `Imagen referencial`, `Imagen con fines ilustrativos` */
  label: {
    lines: [
      '(foto|fotografía|imagen|imágenes|fotos) (de archivo|referencial|referenciales|ilustrativa|ilustrativas|' +
        'ilustrativo|de referencia|de ilustración|especial|cortesía|de cortesía|archivo|tomada de internet|de contexto|' +
        'con fines ilustrativos|de stock|suministrada|internet|captura de pantalla|captura de video)' +
        '[[ ](/|:|-|\\||,|.)[ ]{credit}]',
    ],
    words: ['captura de pantalla', 'captura de video', 'captura', 'pie de foto', 'archivo particular', 'foto'],
    place: 'edges',
    proof: {
      removes: [
        'Foto de archivo',
        'Imagen referencial',
        'Imagen con fines ilustrativos/Diario Ejemplo',
        'Captura de pantalla',
      ],
      keeps: [
        'Foto de familia',
        'Imagen del país en juego',
        'Captura récord de atún',
        'Foto de archivo prueba la coartada',
      ],
    },
  },
} satisfies ProvenFamily
