import type { Proofs } from '../rule.js'
import type { syndication } from './syndication.js'

export const proof: Proofs<typeof syndication> = {
  'appeared-first': {
    removes: [
      'La entrada El puente reabre se publicó primero en Diario Ejemplo.',
      'La entrada El puente reabre aparece primero en Ejemplo.',
      'El cargo El puente reabre apareció primero en Ejemplo.',
    ],
    keeps: ['La entrada al puente se publicó en el plano', 'La noticia apareció primero en la radio, dijo el abuelo.'],
  },
  'originally-appeared': {
    removes: [
      'Nota publicada originalmente en Ejemplo',
      'Este artículo fue traducido del inglés por Ana Ruiz',
      'Este artículo fue traducido automáticamente.',
      'Publicado originalmente en Ejemplo Digital',
    ],
    keeps: [
      'Este artículo fue publicado en Nature y causó revuelo.',
      'Esta información fue publicada por primera vez ayer por el diario.',
      'Esta información se publicó previamente en la red, dijo la policía.',
      'Publicado en mayo, el libro causó revuelo.',
      'Este artículo de la constitución se aplica a todos.',
      'El artículo fue robado en la noche',
      'Publicado en 1605, el libro sigue vivo.',
    ],
  },
  machine: {
    removes: [
      'Este artículo fue redactado con inteligencia artificial',
      'Esta nota fue traducida con herramientas de inteligencia artificial y revisada por un editor.',
    ],
    keeps: [
      'Nota: el banco publicado por error',
      'Aviso: la tormenta fue confirmada por la agencia de noticias',
      'Esta novela fue escrita con inteligencia',
      'Este texto fue escrito con rabia en la cárcel.',
    ],
  },
}
