import type { ProvenFamily } from '../rule.js'

/** Labels of ads, and what a page says where one interrupts it. */
export const adMarker = {
  /** The label above an ad: `PUBLICIDAD`, `- Publicidad -`, `Espacio publicitario`. */
  label: {
    lines: [
      'publicidad[ x| {n}| publicidad]',
      '(espacio|aviso|anuncio|bloque|banner) publicitario',
      'pauta publicitaria',
      'loading',
      'publicidad (cerrar|saltar)',
      'cargando (banners|anuncio|anuncios|publicidad)',
      '(inicio|fin) de la publicidad',
    ],
    proof: {
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
  },
  /** Labels that are a word of any story on the trade: `Anuncio`, `Patrocinado`. */
  'short-label': {
    lines: [
      '(anuncio[s]|aviso[s]|publi|patrocinado|patrocinados|promocionado|promovido|promoción|auspiciado|patrocinio)',
    ],
    place: 'run',
    proof: {
      removes: ['Anuncio', 'Anuncios', 'Patrocinado'],
      keeps: ['Anuncio inesperado', 'Patrocinado por nadie', 'Promoción del equipo a primera'],
    },
  },
  /** Where an ad or a box cuts the text: `La noticia continúa debajo de la publicidad`, `Sigue leyendo después del anuncio`. */
  'continues-below': {
    lines: [
      'publicidad (-|–|—|:|.|\\||·) (sigue|siga|continúa|continúe) leyendo[ debajo| abajo| más abajo| a continuación]',

      '(la|esta|el|este) (noticia|nota|artículo|articulo|información|historia|contenido|texto|lectura|entrevista|' +
        'reportaje|post) (continúa|continua|sigue) (debajo|abajo|más abajo|a continuación|después|despues|tras|luego|' +
        'bajo) [de|del] [la|el|este|esta|nuestra] (publicidad|anuncio|aviso|video|vídeo|imagen|galería|encuesta|mapa|' +
        'tuit|tweet|newsletter|foto)',
      '[continúa|continua|continúe|sigue|siga|seguí|sigue|continuar|seguir] leyendo ' +
        '(debajo|abajo|más abajo|después|despues|tras|luego) [de|del] [la|el|este|esta|estos|nuestra] ' +
        '(anuncio|publicidad|aviso|video|vídeo|anuncios)',
    ],
    proof: {
      removes: [
        'PUBLICIDAD - SIGUE LEYENDO DEBAJO',

        'La noticia continúa debajo de la publicidad',
        'El artículo continúa después del anuncio',
        'Sigue leyendo después de la publicidad',
        'Continúa leyendo después del anuncio',
      ],
      keeps: [
        'Publicidad: sigue leyendo la multa',

        'La historia continúa en los tribunales',
        'Sigue leyendo cartas después de cenar, cuenta su hija.',
        'La búsqueda continúa debajo de los escombros',
        'Continúa tras la reja el exministro',
      ],
    },
  },
  /** Labels of paid matter, at an edge: `Contenido patrocinado`, `Publirreportaje`. */
  'paid-label': {
    lines: [
      '(en colaboración con|en alianza con|contenido realizado por|un proyecto de) {publication}',
      '(contenido|contenidos|artículo|post|publicación|nota|espacio|enlace|enlaces|mensaje|video) ' +
        '(patrocinado|patrocinados|promocionado|promocionados|promovido|promovidos|pagado|pagados|auspiciado|comercial|' +
        'publicitario|de marca|de pago)[ por]',
    ],
    words: ['publirreportaje'],
    place: 'edges',
    proof: {
      removes: ['En colaboración con Banco Ejemplo', 'Contenido patrocinado'],
      keeps: [
        'En colaboración con la policía, el juez actuó.',
        'Contenido patrocinado: un mercado de millones que crece cada año en la región.',
        'Remitido al juez',
        'Espacio comercial en el centro',
      ],
    },
  },
  /** Who paid, alone on its line: `Patrocinado por Banco Ejemplo`. */
  'paid-by': {
    lines: [
      '(patrocinado|auspiciado|presentado|ofrecido|traído a usted) por[:] {name}',
      '(contenido|artículo|espacio) (patrocinado|ofrecido|elaborado|promocionado) (por|para) {name}',
    ],
    place: 'edges',
    proof: {
      removes: ['Patrocinado por Banco Ejemplo', 'Contenido ofrecido por Acme'],
      keeps: [
        'Presentado por sus vecinos, el proyecto llegó al pleno.',
        'Patrocinado por el club, el torneo empieza hoy',
      ],
    },
  },
  /** Networks that fill a box: `Enlaces promovidos por Taboola`, `Anuncios de Google`. */
  network: {
    lines: [
      '[enlaces |contenido |contenidos ](promovidos|promovido|promocionados|promocionado|patrocinados|patrocinado|' +
        'recomendado|recomendados) por (taboola|outbrain|mgid|google|zergnet|revcontent|dianomi)',
      '(por|by) (taboola|outbrain)',
      'anuncios (de|por) google',
      'publicidad (de|por) google',
    ],
    proof: {
      removes: ['Enlaces promovidos por Taboola', 'Anuncios de Google', 'por Taboola'],
      keeps: ['Los anuncios de Google subieron de precio', 'Promovidos por Google, los cursos empiezan en mayo'],
    },
  },
  /** Controls of an ad: `Saltar anuncio`, `Cerrar publicidad`, `El anuncio terminará en 5 segundos` */
  control: {
    lines: [
      '(cerrar|saltar|omitir|ocultar|quitar|reportar) [el|la|este|esta] (anuncio|publicidad)',
      '(el|tu|su) (anuncio|publicidad|video|vídeo) (terminará|se cerrará|finalizará|comenzará|empezará) en [{n}] [segundos|segundo|s]',
      '[¿]por qué [estoy viendo|veo] este anuncio[?]',
    ],
    proof: {
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
  },
  /** What a link pays: `Este artículo contiene enlaces de afiliado.`, `Podemos recibir una comisión por las compras a través de estos enlaces.` */
  affiliate: {
    lines: [
      '[nota: |aviso: |* ](este|esta|nuestro|nuestros|nuestra) ' +
        '(artículo|artículos|página|nota|post|contenido|sitio|web|guía|entrada|blog) ' +
        '(contiene|contienen|puede contener|pueden contener|incluye|incluyen|puede incluir) [algunos] ' +
        '(enlaces|links|vínculos) (de afiliado|de afiliados|de afiliación|afiliados|patrocinados|de compra|comerciales)' +
        '[( y|,|.| que| a| por| con) {matter}]',
      '(algunos|los|varios|todos los) [de los] (enlaces|links) ' +
        '(de este|de esta|en este|en esta|que aparecen|incluidos|contenidos|a productos|publicados|siguientes) {title} ' +
        '(afiliado|afiliados|afiliación)[{matter}]',
    ],
    words: ['podemos recibir una comisión por las compras a través de estos enlaces'],
    proof: {
      removes: ['Este artículo contiene enlaces de afiliado.', 'Algunos enlaces de este artículo son de afiliados.'],
      keeps: [
        'Este artículo de la ley contiene trampas, dice la jueza.',
        'Los enlaces de esta familia con la mafia son viejos.',
        'Si compra una casa, el banco cobra una comisión.',
        'Podemos ganar la comisión, dijo el diputado.',
      ],
    },
  },
} satisfies ProvenFamily
