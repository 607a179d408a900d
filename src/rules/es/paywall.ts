import type { ProvenFamily } from '../rule.js'

const STORY = 'artículo|noticia|nota|reportaje|contenido|información|texto|entrevista|historia'

/** The door a reader stands before: subscribe, log in, switch the ad blocker off. */
export const paywall = {
  /** `Suscríbete para seguir leyendo`, `Para continuar leyendo, inicia sesión` */
  'to-continue': {
    lines: [
      '[¡](suscríbete|suscribete|suscribite|suscríbase|regístrate|registrate|regístrese|inicia sesión|iniciá sesión|' +
        'inicie sesión|accede|suscribirse|regístrate gratis|registrate gratis|crea tu cuenta|' +
        'inicia sesión o regístrate|inicia sesión o suscríbete|suscríbete ahora|únete) [gratis|ya|hoy|ahora|aquí] ' +
        '(para|y) (seguir|sigue|continuar|continúa|leer|lee|acceder|accede|disfruta|disfrutar|desbloquea|obtener|obtén|' +
        'tener|ver|seguí|continuá|accedé|disfruta de)[ {title}| ](leyendo|artículo|artículos|noticia|noticias|nota|' +
        'notas|contenido|contenidos|suscriptores|sin límites|ilimitado|ilimitada|digital|beneficios|newsletters|' +
        'lectura|historia|historias|periodismo)[ {rest}]',
      '[¡](suscríbete|suscribite|suscríbase|regístrate|registrate|inicia sesión|inicie sesión) [gratis|aquí] para ' +
        '(seguir leyendo|continuar leyendo|leer más|continuar|seguir|leer)',
      '[¡](suscríbete a|suscribite a|suscríbase a) {publication}',
      '(para|quieres) (seguir|continuar) leyendo [este|esta|gratis] [artículo|noticia|nota]',
      '(sólo|solo) con tener una cuenta ya puedes leer este artículo[, es gratis]',
      '(tu suscripción se está usando en otro dispositivo|[¿]quieres añadir otro usuario a tu suscripción?|[¿]por qué estás viendo esto?)',
      '(prueba|disfruta|lee) (un mes|{n} meses|1 mes|{n} días) gratis',
    ],
    proof: {
      removes: [
        'Regístrate gratis para seguir leyendo',
        'Suscríbete a Ejemplo',
        'Suscríbete para seguir leyendo',
        'Registrate gratis para seguir leyendo',
        'Regístrate para continuar leyendo este artículo',
        'Inicia sesión para seguir leyendo',
        'Prueba un mes gratis',
      ],
      keeps: [
        'Regístrate para acceder a la vacuna, indica el ministerio.',
        'Inicia sesión para ver tu expediente, pide el juzgado.',
        'Únete y lee con nosotros, propone la biblioteca.',
        'Este contenido es exclusivo para socios del club, dijo.',
        'Para seguir leyendo en la vejez hace falta luz',
        'Los suscriptores de la compañía de gas pagarán más desde enero.',
        'Este artículo es de lujo',
        'Accede a reunirse con los vecinos el ministro',
        'Regístrate y vota, pide la campaña',
      ],
    },
  },
  /** `Contenido exclusivo para suscriptores`, `Has alcanzado el límite de artículos gratuitos` */
  'members-only': {
    lines: [
      '(contenido|artículo) en abierto',
      '(solo|sólo|exclusivo|exclusiva|exclusivos|únicamente|solamente)[ para| de][ los| nuestros] ' +
        '(suscriptores|socios|abonados|suscriptores digitales|miembros|suscriptores premium)',
      '(el|la) (contenido|nota|noticia|artículo) (al|a la) que (quiere|quieres|intentas|intenta|deseas|desea) acceder es {title} suscriptores',
      '(has|ha) (alcanzado|superado|llegado al) [tu|el|su] límite de (artículos|notas|noticias|lectura|lecturas)[ {rest}]',
      '(te quedan|te queda|le quedan|tienes|dispones de) {n} (artículos|artículo|notas|noticias) ' +
        '(gratis|gratuitos|gratuitas|disponibles|por leer)[ (este|en|de|para){rest}]',
      'contenido (premium|exclusivo|bloqueado)[ para {words}]',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Contenido en abierto',
        'Contenido exclusivo para suscriptores',
        'Solo para suscriptores digitales',
        'Exclusivo suscriptores',
        'El contenido al que quiere acceder es exclusivo para suscriptores.',
        'Has alcanzado tu límite de artículos gratuitos',
        'Contenido Premium',
      ],
      keeps: [
        'Contenido en abierto desafío a la ley',
        'Has leído todos los artículos de la Constitución, dijo el profesor.',
        'Ha superado el límite de gastos.',
        'Te quedan 3 artículos por leer, dijo el profesor.',
        'Noticia exclusiva para su madre',
        'Suscriptores y vecinos pagan la obra',
        'Te quedan 3 días de vida, le dijo el médico.',
        'Ha alcanzado el récord del mundo',
      ],
    },
  },
  /** `¿Ya eres suscriptor? Inicia sesión`, `¿Ya tenés suscripción?`, `¿Olvidaste tu contraseña?` */
  already: {
    lines: [
      '[¿][si ](ya|aún no|todavía no|no) (eres|es|sos|tienes|tiene|tenés|estás|está|tengo|soy) [una|un|nuestro] ' +
        '(suscriptor|suscripción|cuenta|suscriptora|socio|registrado|suscrito|suscripto|cuenta?|usuario registrado|' +
        'usuario|una cuenta|cuenta en {publication})[?][, | ][podés|inicia sesión|inicie sesión|inicia sesión aquí|' +
        'ingresa|ingresá|accede|regístrate|suscríbete|suscríbete aquí|registrate|iniciá sesión|entra|entra aquí|' +
        'ingresa aquí|accede aquí|haz clic aquí|crea una|crea tu cuenta|hazte socio]',
      '[¿](olvidaste|olvidé|olvidó|has olvidado|ha olvidado|no recuerdas|recuperar|recupera|recuperar mi|restablecer)' +
        ' [tu|mi|su|la] (contraseña|clave|password)[?]',
      '(iniciar|inicia|continuar|ingresar|regístrate) [sesión] con (google|facebook|apple|twitter)',
      '(te enviaremos|se te ha enviado|se ha enviado|se te enviará|te hemos enviado) una contraseña {rest}',
    ],
    words: ['recuérdame', 'recordarme', 'mantener sesión iniciada', 'no cerrar sesión'],
    proof: {
      removes: [
        '¿Ya eres suscriptor? Inicia sesión',
        '¿Ya tenés suscripción?',
        'Ya tengo una suscripción',
        '¿Olvidaste tu contraseña?',
        'Iniciar sesión con Google',
        'Si ya sos suscriptor podés',
      ],
      keeps: ['Ya eres mayor', 'Olvidó la clave del éxito', '¿Ya tiene candidato?', 'Continuar con Google como socio'],
    },
  },
  /** `Suscríbete por 1 € al mes`, `Cancela cuando quieras`, `Ver planes` */
  offer: {
    lines: [
      '[¡](suscríbete|suscribite|suscríbase|suscripción digital|prueba|accede|pruébalo) ' +
        '[desde|por|a|por solo|por sólo|por tan solo|desde solo|ahora por|digital por] [solo|sólo] ' +
        '($|€|us$|s/|usd|q)[ ]{n}{rest}',
      '(cancela|cancele|cancelá|puedes cancelar) cuando (quieras|quiera|lo desees)[ y {words}|. {words}]',
      '(sin permanencia|sin compromiso|sin compromiso de permanencia)[ y {words}|,{words}|. {words}]',
      'acceso ilimitado[ (a|y) {title}(contenido|contenidos|noticias|artículos|sitio|web|edición|suscriptores|notas)[{rest}]]',
      '(al ser suscriptor,|como suscriptor,|siendo suscriptor,|con tu suscripción|si eres suscriptor) {matter}',
    ],
    words: ['ver planes', 'suscríbete por 1 € al mes'],
    place: 'edges',
    proof: {
      removes: ['Sin permanencia', 'Suscríbete desde $99', 'Cancela cuando quieras'],
      keeps: [
        'Cancela cuando quieras el contrato, promete la empresa de luz.',
        'Acceso ilimitado a las playas desde el lunes.',
        'Disfruta de todo el contenido del museo.',
        'Prueba por 5 euros el menú del barrio.',
        'Elige tu plan de pensiones antes de mayo, aconseja el banco.',
        'Ver los planes del alcalde',
        'Prueba de fuego',
        'Cancela el viaje el presidente',
        'Elige el partido a su líder',
        'Acceso ilimitado al agua, el sueño',
      ],
    },
  },
  /** Buttons: `Inicia sesión`, `Regístrate`, `Suscripción`, `Premium` */
  button: {
    lines: [
      '(inicia sesión|iniciar sesión|ingresar|regístrate|suscríbete) (/|o|\\||·) ' +
        '(regístrate|registrarse|suscríbete|crear cuenta|inicia sesión|iniciar sesión|suscribirse)',
    ],
    words: [
      'inicia sesión',
      'iniciar sesión',
      'iniciá sesión',
      'inicie sesión',
      'iniciar sesion',
      'inicia sesion',
      'ingresar',
      'ingresá',
      'ingresa',
      'acceder',
      'accede',
      'entrar',
      'entra',
      'cerrar sesión',
      'regístrate',
      'registrate',
      'regístrese',
      'registrarse',
      'registro',
      'crear cuenta',
      'crea una cuenta',
      'crea tu cuenta',
      'crear una cuenta',
      'mi cuenta',
      'contraseña',
      'usuario',
      'nombre de usuario',
      'usuario o correo',
    ],
    place: 'run',
    proof: {
      removes: ['Inicia sesión', 'Regístrate', 'Ingresar'],
      keeps: ['Entrar en razón', 'Registro civil', 'Acceder al crédito'],
    },
  },
  /** `Desactiva tu bloqueador de anuncios`, `Hemos detectado que usas un bloqueador de publicidad` */
  'ad-blocker': {
    lines: [
      '[por favor|por favor,] (desactiva|desactive|desactivá|deshabilita|deshabilite|desactivar|pausa) (tu|el|su) ' +
        '(bloqueador|adblock|adblocker|ad blocker|ad-blocker|bloqueador de anuncios|bloqueador de publicidad)[{matter}]',
      '(bloqueador de anuncios|bloqueador de publicidad|adblock) (detectado|activado)',
    ],
    words: ['hemos detectado que usas un bloqueador de publicidad'],
    proof: {
      removes: ['Desactiva tu bloqueador de anuncios', 'Bloqueador de anuncios detectado'],
      keeps: [
        'Desactiva la policía una bomba',
        'Parece que usas la cabeza, le dijo.',
        'Bloqueador de anuncios, a juicio',
      ],
    },
  },
  /** `Este contenido es exclusivo para suscriptores`, `Para leer esta noticia, suscríbete`, `Has leído todos tus artículos gratuitos` */
  notice: {
    lines: [
      `(este|esta) (${STORY}) es [(solo|sólo|exclusivo|exclusiva|únicamente|exclusivamente)] para [(los|nuestros)] ` +
        '(suscriptores|abonados|usuarios registrados)[ de {site}]',
      `(${STORY}) (solo|sólo|exclusivo|exclusiva|exclusivamente|únicamente|reservado|reservada) (para|a) ` +
        '[(los|nuestros)] (suscriptores|abonados|usuarios registrados)[ de {site}]',
      '(para|si quieres|si deseas) (leer|seguir leyendo|continuar leyendo|acceder a) [(este|esta|el|la|todo el|más)] ' +
        `[(${STORY})] [(completo|completa)][,] (suscríbete|regístrate|inicia sesión|hazte suscriptor|suscríbase|` +
        'regístrese|inicie sesión)[ {title}]',
      '[¡](hazte|hágase) (suscriptor|suscriptora)[ de {site}][ (desde|por|a partir de) {title}| ya| ahora| aquí]',
      '(has|ha) (leído|agotado|consumido) [(ya)] {words} (artículos|noticias|notas) (gratuitos|gratuitas|gratis)[ {words}]',
    ],
    proof: {
      removes: [
        'Este contenido es exclusivo para suscriptores',
        'Para leer esta noticia completa, suscríbete',
        'Hazte suscriptor de puerto24 desde 1 € al mes',
        'Has leído todos tus artículos gratuitos de este mes',
        'Artículo solo para suscriptores',
      ],
      keeps: [
        'Este contenido es exclusivo para suscriptores, dijo el director.',
        'Para leer la carta, regístrate en el archivo.',
        'Has leído todos los artículos de la Constitución, dijo el profesor.',
        'Hazte socio del club desde 10 euros',
      ],
    },
  },
} satisfies ProvenFamily
