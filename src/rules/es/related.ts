import type { ProvenFamily } from '../rule.js'

/** Headings of lists that lead to other stories. In the tail the headlines below go with them. */
export const related = {
  /** A heading that says so: `Noticias relacionadas`, `Te puede interesar`, `Lea también` */
  'related-stories': {
    lines: [
      '(noticias relacionadas|notas relacionadas|artículos relacionados|temas relacionados|no dejes de leer|más noticias|más relacionadas) {headline}',
      '(noticias|notas|entradas|publicaciones|historias|lecturas|informaciones|relacionadas) (relacionadas|similares|recomendadas|recientes|destacadas)',
      '(artículos|articulos|contenidos|posts|temas|videos|vídeos|enlaces|reportajes|contenido|artículo|noticia) ' +
        '(relacionados|relacionado|relacionada|similares|recomendados|recomendado|recientes)',
      '[también |quizás |quizá |tal vez ](te|le|les|os) [también] ' +
        '(puede|podría|pueden|podrían|puede que te|recomendamos|interesa|sugerimos|va a gustar|gustará) [también] ' +
        '[interesar|interese|gustar|leer|interesar también]',
      '(lea|lee|leé|leer|vea|ver|mira|mirá|mire) (también|tambien|además|ademas)[ en {publication}]',
      '(también|tambien) (te puede interesar|le puede interesar|te interesa|puede leer|puedes leer|te puede gustar|' +
        'en {publication}|lee|lea|en esta sección|te recomendamos)',
      '(más|otras) (noticias|notas|artículos) (de|sobre|en) {words}',
      '(quienes leyeron|los que leyeron|los lectores) {title} también {rest}',
    ],
    words: [
      'no te pierdas',
      'no te lo pierdas',
      'no se pierda',
      'no dejes de leer',
      'no deje de leer',
      'no dejes de ver',
      'te recomendamos',
      'le recomendamos',
      'recomendamos',
      'recomendado para ti',
      'recomendados para ti',
      'recomendadas para ti',
      'recomendaciones para ti',
      'otras noticias',
      'otras notas',
      'otros artículos',
      'otras noticias de interés',
      'más noticias',
      'más notas',
      'más artículos',
      'más historias',
      'más para leer',
      'para seguir leyendo',
      'contenido relacionado',
      'contenido recomendado',
      'contenidos recomendados',
      'más contenido',
      'lo que debes leer',
      'también en esta sección',
      'en otras noticias',
      'sobre este tema',
      'más sobre este tema',
      'más sobre esto',
      'más sobre esta noticia',
      'notas de interés',
    ],
    headsList: true,
    proof: {
      removes: [
        'Noticias relacionadas Abre un nuevo puente en la ciudad',
        'Noticias relacionadas',
        'NOTAS RELACIONADAS',
        'Te puede interesar',
        'Te puede interesar:',
        'Lea también',
        'Lee también:',
        'También te puede interesar',
        'No te pierdas',
        'Otras noticias',
        'No dejes de leer',
        'Le recomendamos',
      ],
      keeps: [
        'Más noticias malas llegaron del sur.',
        'Noticias relacionadas con el caso llenaron la semana',
        'Te puede tocar a ti',
        'Lea también el prólogo',
        'No te pierdas en la niebla',
        'Otras voces, otros ámbitos',
      ],
    },
  },
  /** A ranking or a section of the site: `Lo más leído`, `Últimas noticias`, `Recomendados` */
  ranking: {
    lines: [
      '(entradas|artículos|posts) populares',
      '[lo|los|las|noticias|notas] (más|mas|+) (leído|leido|leídas|leidas|leídos|leídas hoy|visto|vistas|vistos|' +
        'compartido|compartidas|comentado|comentadas|popular|populares|reciente|recientes|destacado|nuevo|buscado|' +
        'votado|viral)[ (de|en|del|hoy|ahora|de la semana|del día|del mes|de hoy) [{publication}]]',
      '(últimas|ultimas|otras|principales|más|mejores) ' +
        '(noticias|notas|entradas|publicaciones|historias|fotos|portadas)[ (de|en|sobre) {publication}| del día|' +
        ' de hoy]',
      '(últimos|ultimos|mejores) (artículos|videos|vídeos|posts|titulares)',
      '(más recientes|más populares|más comentadas|lo último|lo más nuevo|tendencias|trending|recomendados|' +
        'recomendadas|recomendado|destacados|destacadas|destacado|titulares|en portada|de portada|populares|' +
        'la selección del editor|selección del editor|lo mejor de {publication}|ahora en portada|en tendencia|' +
        'es tendencia|hoy en {publication}|temas del momento|otros temas|lo que se lee|lo imperdible|imperdibles|' +
        'imperdible)',
    ],
    place: 'tail',
    headsList: true,
    proof: {
      removes: [
        'Lo más leído',
        'Las más leídas',
        'Lo más visto',
        'Últimas noticias',
        'Recomendados',
        'Más leídas',
        'Lo + leído',
      ],
      keeps: [
        'Lo más difícil',
        'Últimas noticias del frente llegaron a lomo de mula.',
        'Tendencias suicidas en aumento',
        'Las más pobres pagan',
      ],
    },
  },
  /** A heading that could be a subhead elsewhere: `Más información`, `Relacionado`, `Además`, `Más sobre el agua` */
  'weak-heading': {
    lines: [
      '(todas las noticias|toda la actualidad|toda la información|todos los artículos) (de|del|sobre|en) [la|el|los] ' +
        '(ciudad|región|semana|día|país|jornada|provincia|deporte|actualidad|{publication})',
      '(más|también) (de|en|sobre|desde) {publication}',
      'más (sobre|en) {words}',
    ],
    words: [
      'más información',
      'relacionado',
      'relacionada',
      'relacionados',
      'relacionadas',
      'además',
      'también',
      'sigue leyendo',
      'siga leyendo',
      'seguí leyendo',
      'en contexto',
      'contexto',
      'de interés',
      'más en esta sección',
      'más temas',
      'sobre el tema',
      'más',
      'antecedentes',
      'para saber más',
      'para profundizar',
      'otros',
    ],
    place: 'tail',
    headsList: true,
    proof: {
      removes: [
        'Toda la actualidad de la ciudad',
        'Más información',
        'Relacionadas:',
        'Además',
        'Más en Política',
        'Más sobre Ejemplo',
      ],
      keeps: [
        'Todas las noticias de la guerra son malas, dice el poeta.',
        'Más sobre ruedas que a pie, resume el informe.',
        'Además de pan, vino',
        'Más de lo mismo.',
      ],
    },
  },
} satisfies ProvenFamily
