import type { ProvenFamily } from '../rule.js'

/** The frame of a page: menus, crumbs, pagers, galleries, tools. */
export const navigation = {
  /** A jump within the page: `Saltar al contenido`, `Ir al contenido principal`, `Volver arriba` */
  'skip-link': {
    lines: ['saltar {words} y continuar leyendo', 'la función de búsqueda{rest}'],
    words: ['volver arriba', 'ir al contenido principal', 'saltar al contenido'],
    proof: {
      removes: ['Saltar Recomendamos y continuar leyendo'],
      keeps: ['Saltar al vacío', 'Volver al inicio del año', 'Abrir el menú de la discordia', 'Fin de la espera'],
    },
  },
  /** A word or two of a menu: `Inicio`, `Buscar`, `Secciones`, `Iniciar sesión` */
  'menu-word': {
    lines: [
      '(aviso de privacidad|defensor de la audiencia|defensoría de las audiencias|texto completo)',
      '(resumen|ver resultados|ver encuesta|cargando tweet|contenido no disponible|página principal|' +
        'entrada más reciente|entrada antigua|entradas más recientes|entradas antiguas|comunicado|comunicados|' +
        'coronavirus|cine|tenis|música|sociales|seguridad|españa|historia|ciencia y tecnología|béisbol|baloncesto|' +
        'ciclismo|televisión|teatro|vivienda|justicia|fotografía|mujer|impreso|el mundo|golf|arte|programas|' +
        'programación|programación tv|boxeo|tribuna|tribunas|encuesta|encuestas|the trust project)',
      '(video|videos|vídeo|vídeos|foto|fotos|galería|galerías|fotogalería|fotogalerías|imágenes|audio|podcast|podcasts|multimedia|infografía|infografías)',
      '(noticias|actualidad|política|economía|deportes|deporte|fútbol|mundo|internacional|internacionales|nacional|' +
        'nacionales|locales|local|país|sociedad|cultura|opinión|editorial|editoriales|columnistas|columnas|sucesos|' +
        'policiales|judiciales|judicial|espectáculos|entretenimiento|farándula|gente|tecnología|ciencia|salud|' +
        'educación|turismo|viajes|moda|motor|motores|autos|negocios|empresas|finanzas|viral|estilo|estilo de vida|vida|' +
        'gastronomía|recetas|medio ambiente|regiones|ciudad|ciudades|provincias|departamentos|metro|estados|blogs|' +
        'magazine|revistas|redes sociales)',
      '(todas las|ver todas las|más) (noticias|notas)[ (aquí|»|de hoy)]',
      'ver (todas|todos|todas las noticias|todos los artículos)',
    ],
    words: ['secciones', 'buscar', 'inicio'],
    place: 'run',
    proof: {
      removes: ['Política', 'Fotogalería', 'Todas las noticias'],
      keeps: ['Inicio del curso', 'Buscar oro', 'Más agua', 'Política y fútbol'],
    },
  },
  /** Where the page stands on the site: `Inicio > Noticias > Valle`, `Estás aquí: Inicio` */
  crumbs: {
    lines: [
      '(inicio|portada|home|noticias) (>|»|›|→|>>|::|\\||•|/) {rest}',
      '(estás|está|usted está|estas|te encuentras) (aquí|en)[: {rest}]',
    ],
    place: 'head',
    proof: {
      removes: ['Inicio > Noticias > Valle', 'Portada » Política', 'Usted está aquí: Inicio'],
      keeps: ['Inicio y final', 'Noticias de un secuestro', 'Está en juego el agua'],
    },
  },
  /** A gallery’s counter and buttons: `Foto 1 de 5`, `Ver galería`, `Ampliar` */
  gallery: {
    lines: [
      '(foto|imagen|fotografía|galería|video) {n}( de | / |/){n}',
      '{n}( de | / |/){n} (fotos|imágenes|fotografías)',
    ],
    words: ['ampliar', 'ver galería'],
    place: 'edges',
    proof: {
      removes: ['Foto 1 de 5', '12 de 14 fotos'],
      keeps: [
        'Haz clic aquí para ver tu premio, decía el mensaje de los estafadores.',
        'Foto 1 de 5 era falsa, dijo el perito.',
        'Ver fotos de guerra cambia a los niños',
        'Ampliar la imagen del país',
      ],
    },
  },
  /** Tools beside a story: `Escucha esta noticia`, `Tamaño de letra`, `Guardar`, `Traducir` */
  tools: {
    lines: [
      '(regala|regalar|ofrecer|obsequia|obsequiar) [este|el] artículo',
      '(artículo regalo|artículo de regalo|(escuchar|oír) (artículo|noticia|nota))',
      '(escucha|escuchá|escuche|escuchar|oír) (esta|este|la|el) ' +
        '(noticia|nota|artículo|contenido|audio|nota en audio|noticia en audio|artículo en audio|entrada|podcast)' +
        '[ (aquí|ahora|{n} min|{n} minutos)]',
    ],
    words: [
      'traducir',
      'tamaño de letra',
      'seguir',
      'dejar de seguir',
      'activar alertas',
      'añadir a favoritos',
      'agregar a favoritos',
      'guardado en favoritos',
      'seguir tema',
      'seguir autor',
      'seguir a este autor',
      'leer después',
      'leer más tarde',
      'guardar para después',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Regalar artículo',
        'Escuchar noticia',
        'Escucha esta noticia',
        'Guardar para después',
        'Escuchar este artículo',
      ],
      keeps: [
        'Regalar artículos de lujo al juez fue delito.',
        'Escucha esta canción',
        'Guardar la calma',
        'Resumen de un fracaso',
        'Imprimir una casa en tres días',
      ],
    },
  },
  /** To the next page or story: `Artículo anterior`, `Página siguiente`, `Navegación de entradas` */
  pager: {
    lines: ['(página|pag.|pág.) {n} de {n}', '(ver|volver a) (noticia|artículo|nota) (anterior|siguiente)'],
    words: ['navegación de entradas', 'página siguiente', 'artículo anterior'],
    place: 'edges',
    proof: {
      removes: ['Pagina 5 de 5'],
      keeps: [
        'Página 2 de la novela',
        'La próxima noticia será buena, bromeó.',
        'Artículo 155',
        'Siguiente parada: la luna',
      ],
    },
  },
  /** Under which words a story is filed: `Etiquetas: puente, valle`, `Archivado en: Política`, `Temas: agua` */
  'tag-list': {
    lines: [
      '(etiquetas|etiqueta|tags|temas|tema|temas relacionados|archivado en|archivado bajo|archivado|categorías|' +
        'categoría|categorias|palabras clave|etiquetado como|publicado en|más sobre|más en|más información sobre|' +
        'temas de la nota|temas del artículo|en este artículo|en esta noticia|en esta nota|lee más sobre|' +
        'más noticias sobre|noticias sobre|posteado en|secciones|temas de hoy|temas que aparecen en esta nota|' +
        'personajes|seguir temas|guardado en)[ ]: {matter}',
    ],
    place: 'edges',
    headsList: true,
    proof: {
      removes: ['Etiquetas: puente, valle', 'Archivado en: Política', 'Temas: agua, sequía'],
      keeps: [
        'Etiquetas de vino contra el fraude',
        'Temas pendientes',
        'Archivado el caso del puente',
        'Categoría de ascenso',
      ],
    },
  },
  /** The search box: `Escribe para buscar`, `Buscar en el sitio` */
  'search-box': {
    lines: ['(buscar en|buscar|búsqueda en) (el sitio|este sitio|esta web|la web|{publication}|por|noticias|...)'],
    words: ['escribe para buscar'],
    place: 'edges',
    proof: {
      removes: ['Buscar en el sitio'],
      keeps: ['Buscar en el mar', 'Escribe para recordar', 'Resultados para llorar'],
    },
  },
  /** Links to other pages of the site: `Volver al inicio`, `Artículo siguiente` */
  'page-links': {
    lines: [
      '(volver|ir|regresar) (al|a la) (inicio|página principal|portada|home|principio|listado)',
      '(volver|ir|subir) (arriba|al principio)',
      '(artículo|noticia|nota|entrada|post|página) (siguiente|anterior|antigua|más reciente|más antigua|más reciente)',
      '(entradas|noticias|notas) (antiguas|más recientes|anteriores|siguientes)',
      '(siguiente|anterior) (artículo|noticia|nota|entrada)',
    ],
    place: 'edges',
    proof: {
      removes: ['Volver al inicio', 'Artículo siguiente'],
      keeps: ['Volver al inicio del juicio', 'Noticia anterior al accidente'],
    },
  },
} satisfies ProvenFamily
