import type { Family } from '../rule.js'

/** The frame of a page: menus, crumbs, pagers, galleries, tools. */
export const navigation = {
  /** A jump within the page: `Saltar al contenido`, `Ir al contenido principal`, `Volver arriba` */
  'skip-link': {
    lines: ['saltar {words} y continuar leyendo', 'la función de búsqueda{rest}'],
  },
  /** A word or two of a menu: `Inicio`, `Buscar`, `Secciones`, `Iniciar sesión` */
  'menu-word': {
    lines: [
      '(aviso de privacidad|defensor de la audiencia|defensoría de las audiencias|texto completo)',
      '(resumen|ver resultados|ver encuesta|cargando tweet|contenido no disponible|página principal|entrada más reciente|entrada antigua|entradas más recientes|entradas antiguas|comunicado|comunicados|coronavirus|cine|tenis|música|sociales|seguridad|españa|historia|ciencia y tecnología|béisbol|baloncesto|ciclismo|televisión|teatro|vivienda|justicia|fotografía|mujer|impreso|el mundo|golf|arte|programas|programación|programación tv|boxeo|tribuna|tribunas|encuesta|encuestas|the trust project)',
      '(video|videos|vídeo|vídeos|foto|fotos|galería|galerías|fotogalería|fotogalerías|imágenes|audio|podcast|podcasts|multimedia|infografía|infografías)',
      '(noticias|actualidad|política|economía|deportes|deporte|fútbol|mundo|internacional|internacionales|nacional|nacionales|locales|local|país|sociedad|cultura|opinión|editorial|editoriales|columnistas|columnas|sucesos|policiales|judiciales|judicial|espectáculos|entretenimiento|farándula|gente|tecnología|ciencia|salud|educación|turismo|viajes|moda|motor|motores|autos|negocios|empresas|finanzas|viral|estilo|estilo de vida|vida|gastronomía|recetas|medio ambiente|regiones|ciudad|ciudades|provincias|departamentos|metro|estados|blogs|magazine|revistas|redes sociales)',
    ],
    place: 'run',
  },
  /** Where the page stands on the site: `Inicio > Noticias > Valle`, `Estás aquí: Inicio` */
  crumbs: {
    lines: [
      '(inicio|portada|home|noticias) (>|»|›|→|>>|::|\\||•|/) {rest}',
      '(estás|está|usted está|estas|te encuentras) (aquí|en)[: {rest}]',
    ],
    place: 'head',
  },
  /** A gallery’s counter and buttons: `Foto 1 de 5`, `Ver galería`, `Ampliar` */
  gallery: {
    lines: [
      '(foto|imagen|fotografía|galería|video) {n}( de | / |/){n}',
      '{n}( de | / |/){n} (fotos|imágenes|fotografías)',
    ],
    place: 'edges',
  },
  /** Tools beside a story: `Escucha esta noticia`, `Tamaño de letra`, `Guardar`, `Traducir` */
  tools: {
    lines: [
      '(regala|regalar|ofrecer|obsequia|obsequiar) [este|el] artículo',
      '(artículo regalo|artículo de regalo|(escuchar|oír) (artículo|noticia|nota))',
      '(escucha|escuchá|escuche|escuchar|oír) (esta|este|la|el) (noticia|nota|artículo|contenido|audio|nota en audio|noticia en audio|artículo en audio|entrada|podcast)[ (aquí|ahora|{n} min|{n} minutos)]',
    ],
    words: [
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
  },
  /** To the next page or story: `Artículo anterior`, `Página siguiente`, `Navegación de entradas` */
  pager: {
    lines: ['(página|pag.|pág.) {n} de {n}', '(ver|volver a) (noticia|artículo|nota) (anterior|siguiente)'],
    place: 'edges',
  },
  /** Under which words a story is filed: `Etiquetas: puente, valle`, `Archivado en: Política`, `Temas: agua` */
  'tag-list': {
    lines: [
      '(etiquetas|etiqueta|tags|temas|tema|temas relacionados|archivado en|archivado bajo|archivado|categorías|categoría|categorias|palabras clave|etiquetado como|publicado en|más sobre|más en|más información sobre|temas de la nota|temas del artículo|en este artículo|en esta noticia|en esta nota|lee más sobre|más noticias sobre|noticias sobre|posteado en|secciones|temas de hoy|temas que aparecen en esta nota|personajes|seguir temas|guardado en)[ ]: {matter}',
    ],
    place: 'tail',
    headsList: true,
  },
  /** The search box: `Escribe para buscar`, `Buscar en el sitio` */
  'search-box': {
    lines: ['(buscar en|buscar|búsqueda en) (el sitio|este sitio|esta web|la web|{publication}|por|noticias|...)'],
    place: 'edges',
  },
} satisfies Family
