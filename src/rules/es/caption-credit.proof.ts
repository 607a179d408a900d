import type { Proofs } from '../rule.js'
import type { captionCredit } from './caption-credit.js'

export const proof: Proofs<typeof captionCredit> = {
  'caption-with-credit': {
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
  bbc: {
    removes: [
      'Fuente de la imagen, Getty Images',
      'Pie de foto, El puente en mayo.',
      'Título del autor, BBC News Mundo',
    ],
    keeps: ['La fuente de la imagen no fue verificada', 'Al pie de la foto, una fecha: mayo de 1936.'],
  },
  label: {
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
}
