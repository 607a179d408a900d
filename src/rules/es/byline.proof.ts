import type { Proofs } from '../rule.js'
import type { byline } from './byline.js'

export const proof: Proofs<typeof byline> = {
  'by-desk': {
    removes: [
      'Redacción Ejemplo',
      'Por: Redacción / Ejemplo - 5 de marzo de 2024',
      'Por Redacción',
      'Por: Redacción',
      'Redacción / Agencias',
      'Redacción BBC News Mundo',
      'Redacción Central',
      'Por Agencia AFP',
      'Corresponsal en Roma',
    ],
    keeps: [
      'Redacción de la ley: diez años',
      'Por Navidad, la redacción cerrará dos días.',
      'Redacción de la ley en marcha',
      'La redacción del diario fue asaltada',
      'Por agencias y por bancos pasó el dinero',
    ],
  },
  by: {
    removes: [
      'Por Ana Ruiz',
      'Por: Ana Ruiz',
      'POR ANA RUIZ',
      'Por Ana Ruiz y Luis Paz',
      'Por Ana Ruiz | Diario Ejemplo',
      'Por Ana María de la Cruz',
      'Por Ana Ruiz, enviada especial',
      'Por Ana Ruiz - 12/05/2021',
    ],
    keeps: [
      'Por Navidad, la ciudad cerrará el puente dos días.',
      'Por Ana Ruiz votó la mitad del pueblo.',
      'Por la noche volvió la calma',
      'Por qué Ana Ruiz dejó el cargo',
      'Por Julia se supo todo',
    ],
  },
  'written-by': {
    removes: ['Escrito por Ana Ruiz', 'Publicado por Ana Ruiz'],
    keeps: [
      'Escrito por presos, el libro vendió mil copias.',
      'Autor del crimen, a juicio',
      'Texto: la ley completa',
      'Publicado por error, el dato duró una hora.',
    ],
  },
  label: {
    removes: ['Por:', 'Escrito por', 'Sobre la firma'],
    keeps: ['Por fin', 'Autor desconocido', 'Texto y contexto'],
  },
  'name-and-role': {
    removes: ['Ana Ruiz / EFE'],
    keeps: [
      'Ana Ruiz, periodista y madre',
      'Ana Ruiz, editor de sueños',
      'Luis Paz, corresponsal de guerra, murió ayer.',
    ],
  },
}
