import type { Proofs } from '../rule.js'
import type { adMarker } from './ad-marker.js'

export const proof: Proofs<typeof adMarker> = {
  label: {
    removes: [
      'PUBLICIDAD',
      '- Publicidad -',
      'Publicidad:',
      'PUBLICIDAD X',
      'Espacio publicitario',
      'Cargando banners ...',
    ],
    keeps: [
      'Publicidad engañosa',
      'La publicidad digital creció un tercio en el último año, según la cámara del sector.',
      'Publicidad oficial bajo la lupa',
      'Pauta publicitaria y poder',
    ],
  },
  'short-label': {
    removes: ['Anuncio', 'Anuncios', 'Patrocinado'],
    keeps: ['Anuncio inesperado', 'Patrocinado por nadie', 'Promoción del equipo a primera'],
  },
  'continues-below': {
    removes: [
      'La noticia continúa debajo de la publicidad',
      'El artículo continúa después del anuncio',
      'Sigue leyendo después de la publicidad',
      'Continúa leyendo después del anuncio',
    ],
    keeps: [
      'La historia continúa en los tribunales',
      'Sigue leyendo cartas después de cenar, cuenta su hija.',
      'La búsqueda continúa debajo de los escombros',
      'Continúa tras la reja el exministro',
    ],
  },
  'paid-label': {
    removes: ['En colaboración con Banco Ejemplo', 'Contenido patrocinado'],
    keeps: [
      'En colaboración con la policía, el juez actuó.',
      'Contenido patrocinado: un mercado de millones que crece cada año en la región.',
      'Remitido al juez',
      'Espacio comercial en el centro',
    ],
  },
  'paid-by': {
    removes: ['Patrocinado por Banco Ejemplo', 'Contenido ofrecido por Acme'],
    keeps: [
      'Presentado por sus vecinos, el proyecto llegó al pleno.',
      'Patrocinado por el club, el torneo empieza hoy',
    ],
  },
  network: {
    removes: ['Enlaces promovidos por Taboola', 'Anuncios de Google', 'por Taboola'],
    keeps: ['Los anuncios de Google subieron de precio', 'Promovidos por Google, los cursos empiezan en mayo'],
  },
  control: {
    removes: [
      'Saltar anuncio',
      'Cerrar publicidad',
      'El anuncio terminará en 5 segundos',
      '¿Por qué veo este anuncio?',
    ],
    keeps: [
      'Saltar la valla',
      'El anuncio terminará en polémica',
      'Quitar la publicidad del estadio, pide el concejal',
    ],
  },
  affiliate: {
    removes: ['Este artículo contiene enlaces de afiliado.', 'Algunos enlaces de este artículo son de afiliados.'],
    keeps: [
      'Este artículo de la ley contiene trampas, dice la jueza.',
      'Los enlaces de esta familia con la mafia son viejos.',
      'Si compra una casa, el banco cobra una comisión.',
      'Podemos ganar la comisión, dijo el diputado.',
    ],
  },
}
