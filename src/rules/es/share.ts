import type { ProvenFamily } from '../rule.js'

/** Buttons, bars and pleas to share or to follow. */
export const share = {
  /** A button that says what it shares: `Compartir esta noticia`, `Compartir en Facebook`, `Copiar enlace` */
  'share-this': {
    lines: [
      '[¡](compártelo|compártela|compártala|compartilo) [en|con] [tus|las] (redes|redes sociales|amigos)',
      '(copiar|copia|obtener) [el|la] (enlace|link|url|vínculo|enlace corto)[ al portapapeles| de la noticia]',
      '(enlace|link|url) (copiado|copiada)[ al portapapeles]',
      '(enviar|mandar) (por|a un|vía) (correo|email|e-mail|mail|amigo|correo electrónico|whatsapp)',
      '(opciones|botones|más opciones|más formas) (para|de) compartir',
    ],
    words: ['compartir esta noticia'],
    proof: {
      removes: ['Compártelo en redes', 'Copiar enlace', 'Enlace copiado'],
      keeps: [
        'Comparte esta información con la policía, pidió la fiscal.',
        'Comparta esta foto del sospechoso, pidió la policía a los vecinos.',
        'Compartir el pan',
        'Comparte con tus vecinos el agua, pide la alcaldía.',
        'Copiar el modelo danés',
      ],
    },
  },
  /** A button of one word: `Compartir`, `Guardar`, `Me gusta`, `Seguir` */
  button: {
    lines: [
      '(compartir|me gusta|compartidos|tweets|compartido) {n}',
      '{n} (compartidos|compartidas|me gusta|veces compartido|interacciones|shares|compartir|reproducciones|visitas|vistas|lecturas)',
    ],
    words: [
      'compartir',
      'comparte',
      'compartí',
      'comparta',
      'compartido',
      'compartidos',
      'compartir:',
      'guardar',
      'me gusta',
      'seguir',
      'síguenos',
      'siguenos',
      'seguinos',
      'síganos',
      'enviar',
      'correo',
      'copiar',
      'imprimir',
      'imprime',
      'tuitear',
      'twittear',
      'tweet',
      'enlace',
      'enviar por correo',
      'redes sociales',
      'en redes',
      'social',
      'facebook messenger',
      'compartidas',
    ],
    place: 'run',
    proof: {
      removes: ['Compartir', 'Guardar', 'Me gusta', 'Síguenos', '12 compartidos'],
      keeps: ['Compartir mesa', 'Guardar silencio', 'Me gusta el fútbol', '12 veces compartido dolor'],
    },
  },
  /** Several in a row: `Compartir Facebook Twitter`, `Facebook Twitter Compartir por correo` */
  bar: {
    lines: [
      '(compartir|comparte|imprimir|enviar|guardar|tweet|tuitear|me gusta|compártelo)[,|:| \\|| /| •| en| en:| por] {buttons}',
      '(facebook|twitter|whatsapp|telegram|linkedin)[,| \\|| /| •] {platforms} (compartir|imprimir|enviar|correo|copiar enlace|email|guardar)',
      '(compartir en facebook|compartir en twitter|compartir en x|compartir en whatsapp)[,| \\|| •] {words}',
    ],
    words: ['facebook twitter compartir por correo'],
    place: 'edges',
    proof: {
      removes: [
        'Compartir Facebook Twitter',
        'Compartir: Facebook, Twitter, WhatsApp',
        'Facebook Twitter WhatsApp Copiar enlace',
      ],
      keeps: ['Compartir piso y vida', 'Enviar soldados', 'Guardar Facebook en el cajón'],
    },
  },
  /** The share block of WordPress: `Me gusta esto: Me gusta Cargando...` */
  wordpress: {
    lines: [
      'enviar [por correo electrónico|esto por correo electrónico]escribe un blog{matter}',
      'enviar (por correo electrónico|esto por correo electrónico)[ ]escribe un blog{matter}',
      '[compartir en |comparte en ]{platforms} \\(se abre en una (ventana nueva|nueva ventana)\\)',
      '(me gusta esto|comparte esto|compártelo|compartir esto)[:][ ][me gusta][ ][cargando]',
      'me gusta[ ]cargando',
    ],
    proof: {
      removes: [
        'Enviar por correo electrónicoEscribe un blogCompartir en XCompartir con Facebook',
        'Me gusta esto: Me gusta Cargando...',
      ],
      keeps: [
        'Escribe un blog desde la cárcel',
        'Haz clic para compartir, decía la estafa, y 900 picaron.',
        'La puerta se abre en una ventana nueva',
      ],
    },
  },
  /** A plea that names its platform: `Síguenos en Facebook`, `Únete a nuestro canal de WhatsApp` */
  'follow-us': {
    lines: [
      '(sigue|seguí|únete a|escribinos a|escríbenos a) nuestro whatsapp[: {rest}]',
      'dale (me gusta|like) a nuestra página[ (de|en) facebook]',
      '[¡][y |también |además, ](síguenos|siguenos|seguinos|síganos|siganos|sigue|siga|seguí|búscanos|buscanos|' +
        'encuéntranos|encuentranos|visítanos|conéctate con nosotros|únete a nosotros|danos like|dale like|' +
        'dale me gusta|contáctanos) [también|a {publication}|ya|a nosotros|nuestras redes|aquí] ' +
        '(en|a través de|por|vía)[:] [nuestro canal de|nuestra cuenta de|nuestra página de|nuestro perfil de|' +
        'las redes sociales|nuestras redes sociales|redes sociales] ' +
        '{platforms}[( y| para|:| como| o|.| en| a| -| con) {rest}]',
      '[¡](síguenos|siguenos|seguinos|síganos|siganos) (en|aquí)',
      '[¡](sigue|siga|seguí) toda la (información|actualidad) (de|en) {publication} en {platforms}[,] [o] [en] ' +
        '[nuestra newsletter|nuestro boletín] [semanal|diaria]',
      '(síguenos|siguenos|seguinos|síganos|sigue a {publication}|siga a {publication}|siga las noticias de {site}|' +
        'siga {words}|sigue {words}|encuentra a {publication}) (en|desde|a través de) ' +
        '(google news|google noticias|google discover|google|facebook|twitter|x|instagram|whatsapp|telegram|tiktok|' +
        'youtube|linkedin|redes sociales|nuestras redes|nuestras redes sociales|las redes sociales|' +
        'nuestro canal de whatsapp|nuestro canal de telegram|nuestro canal|redes)' +
        '[( y| para|:|,| o|.| en| a| -| con) {rest}]',
      '[¡](añade|agrega|añádenos|agréganos|elige|convierte|haz|marca|agregá) [a] {site} (como|en|tu|a) {rest}(google|preferida|favorita|preferido)[{rest}]',
      '(recibe|recibí|reciba) (las noticias|nuestras noticias|noticias) (en|por|de {site} en) {platforms}',
      '(también puedes|también puede|puedes|puede|podés) (seguirnos|seguir a {publication}|encontrarnos|suscribirte|' +
        'escucharnos|seguir a {publication}) (en|a) {matter}',
      '[¡](conéctate con|conectate con) {matter}(redes sociales|youtube|facebook){matter}',
      '(si te ha gustado|si te gustó)[,] [¡](compártelo|comparte) con tus amigos',
      '(envíanos|envíenos|mándanos|mándenos|comparte con nosotros) (tus|sus|tu|su) ' +
        '(fotos y videos|fotos y vídeos|videos|vídeos|denuncia|denuncias|noticia|noticias) (por|al|a través de|a) ' +
        '[(nuestro|nuestra)] (whatsapp|telegram|correo|línea|{email})[ {rest}]',
    ],
    endings: [
      '[¡](síguenos|siguenos|seguinos|síganos|sigue a {publication}) (en|a través de) {platforms}[( y| para|:|,) {rest}]',
      '[¡](únete|unete|suscríbete|sumate) a nuestro canal de {platforms}[ {rest}]',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Sigue nuestro WhatsApp',
        'Dale me gusta a nuestra página',
        'Síguenos en:',
        'Síguenos en Facebook',
        'Síguenos en Google News',
        'Seguinos en Instagram',
        '¡Síguenos en Twitter y Facebook!',
        'Siga las noticias de Ejemplo desde Google News',
        'Sigue a Ejemplo en Facebook y X',
        'Síguenos en nuestras redes sociales',
        'Envíanos tus fotos y videos por WhatsApp',
      ],
      keeps: [
        'Encuéntranos en Facebook, decía el reclutador.',
        'Únete al grupo de WhatsApp, decía el reclutador.',
        'Sigue en la cárcel',
        'Síguenos en la marcha, pidieron los organizadores.',
        'Siga el desvío en la salida norte, avisó la policía.',
        'Únete al coro el martes en el ayuntamiento.',
        'Facebook, Twitter y Google no quisieron comentar el fallo.',
      ],
    },
  },
  /** A plea for a channel, a group or a page of a platform: `Suscríbete al canal de puerto24 en YouTube`, `Únete a nuestro grupo en Telegram` */
  'channel-call': {
    lines: [
      '[haz clic aquí para |pincha aquí para ](sigue|siga|seguir|suscríbete|suscríbase|suscribirte|únete|únase|' +
        'unirte|entra|entrar|dale me gusta|dale like) ' +
        '[a |al |a la |en |en el |el |la |a nuestro |a nuestra |en nuestro |nuestro |nuestra ]' +
        '(canal|grupo|página|perfil|cuenta|comunidad)[ {words}] (en|de|por) {platforms}[ {rest}]',
    ],
    proof: {
      removes: [
        'Suscríbete al canal de puerto24 en YouTube',
        'Únete a nuestro grupo en Telegram',
        'Dale me gusta a la página de puerto24 en Facebook',
      ],
      keeps: [
        'Sigue el canal hasta la vieja presa',
        'Únete al grupo de Telegram, decía el anuncio.',
        'Entra en el grupo de los mejores',
      ],
    },
  },
  /** `Comparte esta noticia en tus redes`, `Si te ha gustado, ¡compártelo!`, `Sigue a @puerto24 en Instagram` */
  call: {
    lines: [
      '[¡](comparte|comparta|compartí|difunde) (este|esta) ' +
        '(artículo|noticia|nota|reportaje|contenido|publicación|post)' +
        '[ (en|con|por) (tus|las|sus|redes|tu|facebook|whatsapp|twitter) {words}| en redes| en facebook| en twitter|' +
        ' por whatsapp]',
      '[¿](si te|te|si le|le) (ha gustado|gustó|gusta)[ (este|esta|el|la) (artículo|noticia|nota|reportaje|contenido|' +
        'información|texto|entrevista|historia)][,|?|,?]( | ¡)(compártelo|compártela|comparte|compártalo|compártela)' +
        '[ {words}]',
      '[¡](síguenos|siguenos|seguinos|síganos) en {handle}',
      '[¡](sigue|siga|seguí) a {handle} en {platforms}',
    ],
    proof: {
      removes: [
        'Comparte esta noticia en tus redes sociales',
        'Si te ha gustado, ¡compártelo!',
        'Sigue a @puerto24 en Instagram',
      ],
      keeps: [
        'Comparte esta noticia con pena',
        'Comparte piso con dos estudiantes',
        'Te gusta el pan, compártelo, decía.',
      ],
    },
  },
  /** A call to prefer the site in searches: `Añádenos como fuente preferida en Google` */
  source: {
    lines: [
      '(añádenos|agréganos|añade a {publication}|agrega a {publication}) como [tu ]fuente (preferida|favorita) (en|de) google',
    ],
    place: 'edges',
    proof: {
      removes: ['Añádenos como fuente preferida en Google'],
      keeps: ['Añádenos como socios, pidieron los vecinos.'],
    },
  },
} satisfies ProvenFamily
