import type { Family } from '../rule.js'

/** A form for a newsletter, with all that it says before, while and after it is filled in. */
export const newsletter = {
  /** `Suscríbete a nuestro boletín`, `Suscribite gratis a la newsletter`, `Apúntate al boletín` */
  'sign-up': {
    lines: [
      '(únete|unite|únase) a otros {n} suscriptores',
      '(suscríbete|suscribirse|suscribite) a este blog por (correo electrónico|correo|email)',
      '[¡](suscríbete|suscribete|suscribite|suscríbase|suscribase|suscribirse|suscribirme|apúntate|apuntate|apúntese|inscríbete|inscríbase|inscribite|anótate|anotate|regístrate|registrate|regístrese|únete|date de alta) [aquí|ya|gratis|ahora|gratuitamente|hoy] (a|al|en|para) [la|el|los|las|nuestro|nuestra|nuestros|nuestras|recibir] [nuevo|nueva|nuestro|nuestra] [mejor] (newsletter[s]|boletín|boletin|boletines|news letter|boletín informativo|lista de correo|alertas|boletín de noticias|boletín diario|boletín semanal|alertas de noticias|boletín gratuito|boletines gratuitos)[ (y|de|con|para|diario|semanal|gratis|gratuita|gratuito|aquí|por|sobre|en|diaria|que){rest}]',
      '[¡](suscríbete|suscribite|suscríbase|suscribete) [aquí|gratis|ya] (a|al) {words} (newsletter|boletín|newsletters|boletines)[{rest}]',
      '[¿](quieres|querés|quiere|desea|deseas|te gustaría) (recibir|estar|saber|suscribirte|enterarte|mantenerte|suscribirse) {title} (newsletter[s]|nuestro boletín|boletines|el boletín|(en|a) (tu|su) (correo|email|e-mail|correo electrónico|mail|bandeja)|por correo electrónico|por email|bandeja de entrada|canal de whatsapp)[{matter}]',
      '{matter}(. |! |? )[¡](suscríbete|suscribite|suscríbase|apúntate|regístrate) [aquí|gratis|ya] (a|al|en) {words} (newsletter|boletín|newsletters|boletines)[{matter}]',
      '(haz clic|haga clic|pincha|da clic|dale clic|clic|pulsa) [aquí] [aquí] para (suscribirte|suscribirse|recibir|apuntarte|inscribirte) {title}',
      '[¡](inscríbase|inscríbete|suscríbase|regístrate) y (reciba|recibe) {title}',
      '[nuestra|la|el|nuestro] newsletter[s]: {rest}',
      'si (quieres|quiere|deseas|querés) recibir {title} (newsletter|boletín|correo)[{matter}]',
    ],
  },
  /** The promise: `Recibe en tu correo las noticias del día`, `Todas las noticias en tu bandeja de entrada` */
  promise: {
    lines: [
      '[¡](recibe|recibí|reciba|recibir|recíbelo|quiero recibir|quieres recibir|obtén|te enviamos|te lo enviamos) [gratis|cada día|cada mañana|cada semana|diariamente|directamente|todos los días|en tu correo|en su correo|en tu email] {title} (tu correo|su correo|tu email|tu e-mail|tu mail|su email|tu bandeja|su bandeja|tu buzón|tu casilla|correo electrónico|bandeja de entrada|tu celular|tu whatsapp|newsletter[s]|boletines|boletín|por email|por correo|en google news)[(.|!| cada| todos| con) {matter}]',
      '[¡](recibe|recibí|reciba) (en|directamente en|cada mañana en|cada día en|todos los días en) (tu|su) (correo|email|e-mail|mail|bandeja|bandeja de entrada|casilla|buzón|correo electrónico|celular|whatsapp) {title}',
      '[¡](recibe|recibí|reciba) (nuestros boletines|nuestras newsletters|nuestro boletín|nuestra newsletter|la newsletter|el newsletter|alertas de noticias|alertas de última hora|nuestras alertas)[ {rest}]',
      '[¡](recibe|recibí|reciba) (los boletines|el boletín|las alertas) (de {publication}|diario|semanal|de noticias|de última hora|informativas)[ {words}]',
      '[¡](mantente|manténte|mantenete|manténgase|infórmate|informate|infórmese) (informado|informada|al día|al tanto|actualizado) (con {publication}|con nosotros|de la actualidad|de las noticias|con las noticias|con las últimas noticias){rest}',
      '[¡](mantente|mantenete|manténgase) (informado|informada|al día|actualizado)[ con {publication}| de la actualidad]',
      'infórmate (con|en) {publication}',
      'no te pierdas (ninguna|ninguna de nuestras|las últimas|nuestras) (noticia|noticias|novedad|novedades)[ (de|sobre|y) {rest}]',
      '[¡](suscríbete|suscribite|suscríbase|regístrate) para recibir (las|nuestras|nuestros|lo|el|noticias|todas|los) {rest}',
      '(las|la|lo|todas las|toda la|los) [mejores|últimas|principales|más importantes] (noticias|novedades|información|actualidad|titulares|historias|noticia|más importante|mejor|esencial|más relevante|más leído)[ {title}] [directamente|cada mañana|cada día|cada semana|todos los días|gratis|directo] (en|a) (tu|su) (correo|email|e-mail|mail|bandeja de entrada|inbox|buzón|casilla|correo electrónico)[ {words}]',
    ],
    place: 'edges',
  },
  /** `Al suscribirte aceptas los términos y condiciones`, `He leído y acepto la política de privacidad` */
  agreement: {
    lines: [
      '(al|con) (suscribirte|suscribirse|registrarte|registrarse|hacer clic|enviar|apuntarte|continuar|dar clic|introducir tu correo|completar|crear)(te|se|,| en| a| este| el formulario| tu| su| al| nuestro| nuestra){title}(aceptas|aceptás|acepto|confirmas|autorizas|usted acepta|acepta (los|las|la|el|nuestra|nuestros|recibir)|autoriza){rest}',
      '(al|con) (suscribirte|suscribirse|registrarte|registrarse|apuntarte|continuar)[,] (aceptas|aceptás|acepta|confirmas|autorizas) {rest}',
      '[sí, ](he leído y acepto|acepto recibir|acepto la|acepto los|acepto las|acepto el|autorizo el|doy mi consentimiento|deseo recibir|quiero recibir|consiento el|consiento recibir) {title} (privacidad|condiciones de uso|términos|comunicaciones|aviso legal|datos personales|newsletter[s]|boletines|ofertas|comerciales)[{matter}]',
      '(puedes|puede|podrás|podés) (darte de baja|cancelar tu suscripción|darse de baja|cancelar la suscripción|cancelar su suscripción) [(a|de) (las|los|nuestras|nuestros|este|esta) (newsletters|boletines|comunicaciones|boletín|newsletter|lista)] (en cualquier momento|cuando quieras|cuando quiera|en todo momento|haciendo clic|con un clic|a través)[{rest}]',
      '(no enviamos|sin|no hacemos|nada de) spam[{matter}]',
    ],
  },
  /** What the form answers: `¡Gracias por suscribirte!`, `Revisa tu bandeja de entrada`, `Te has suscrito` */
  answer: {
    lines: [
      '[¡](gracias|muchas gracias) por (suscribirte|suscribirse|registrarte|tu suscripción|su suscripción|tu registro|su registro|apuntarte|inscribirte|registrarse|suscribirte a {rest})[(.|!| y| en| a) {matter}]',
      '[¡](te has|se ha|ya te has|ya estás|usted ya está|estás) (suscrito|suscripto|registrado|apuntado|dado de alta|inscrito|suscrita)[ (a|al|en|con éxito|correctamente) {words}|. {matter}|! {matter}]',
      '(revisa|revisá|revise|comprueba|verifica) (tu|su) (bandeja de entrada|correo|email|correo electrónico|bandeja)[ (para|y) (confirmar|confirma|activar|completar|verificar|verifica|validar){rest}|. {matter}]',
      '(introduce|introduzca|ingrese|ingresa|escribe|escriba|digite) (un|tu|su|una) (email|correo|e-mail|correo electrónico|dirección de correo|dirección de email|dirección de correo electrónico|mail) [válido|válida|electrónico] [válido|válida|aquí|para {rest}]',
      '(ha ocurrido|hubo|se ha producido|ocurrió) un (error|problema) [al|en|con|con tu] (procesar|enviar|registro|suscripción|suscribirte|el envío|la suscripción|enviar el formulario|guardar)[ (su|tu|el|la) (solicitud|suscripción|formulario|registro|mensaje|comentario|petición)][( por favor|. |, ){rest}]',
      '(ha ocurrido|hubo|se ha producido|ocurrió) un error[.|,] [por favor] (inténtalo|inténtelo|intente|intenta|vuelve a|vuelva a|intentalo) (de nuevo|más tarde|nuevamente|otra vez|intentarlo|intentar)[ {rest}]',
      '(algo salió mal|algo ha salido mal)[. {rest}]',
      '(te hemos|le hemos|hemos) enviado un (correo|email|mail|mensaje|correo electrónico|e-mail) (de (confirmación|verificación|activación)|para (confirmar|activar|que confirmes|verificar)|a (tu|su|la dirección))[ {rest}]',
      '(te hemos|le hemos) enviado un (correo|email|mail|correo electrónico|e-mail) de (confirmación|verificación|activación)',
      '(ver todas las|más|todas nuestras|conoce nuestras|descubre todas nuestras|ver todos los) (newsletters|boletines)',
    ],
  },
  /** Labels and buttons, which need company: `Correo electrónico *`, `Suscribirme`, `Newsletter` */
  form: {
    lines: [
      '[tu|su|escribe tu|ingresa tu|ingrese su|introduce tu|dirección de] (correo|email|e-mail|mail|correo electrónico|dirección de correo|dirección de correo electrónico)[ (aquí|\\*|\\(requerido\\)|requerido)]',
      '(suscríbete|suscribete|suscribite|suscríbase|suscribirse|suscribirme|suscribir|suscripción|suscripciones|apúntate|me apunto|apuntarme|quiero suscribirme|quiero recibirlo|recíbela|recíbelo|registrarme|inscribirme|enviar|no gracias|[¡]suscríbete ya|suscríbete gratis|suscríbete ahora|suscríbete aquí|suscríbase aquí|es gratis|alta newsletter)',
      '[el|la|nuestro|nuestra|nuestros] (newsletter[s]|boletín|boletines|boletín informativo|boletín diario|boletín de noticias)[ (de {publication}|gratuito|diario|semanal|{publication})]',
      '(nombre|apellido|apellidos|nombre y apellidos|código postal|teléfono|país)[ \\*|:]',
      '{words} newsletter',
    ],
    place: 'run',
  },
  /** `Activa las notificaciones`, `¿Querés recibir notificaciones de alertas?` */
  notification: {
    lines: [
      '(activa|activá|active|activar|permite|permitir|habilita|recibir|recibe|reciba) [las|nuestras|nuestros|alertas y] (notificaciones|alertas de noticias)[ de {publication}| push| (para (no|recibir|estar|enterarte|mantenerte|seguir)|y (recibe|mantente|entérate|no)|en tu|con las|de noticias|de última hora|de alertas){rest}]',
      '[¿](querés|quieres|desea|deseas|te gustaría) (recibir|activar) [las|nuestras] (notificaciones|alertas)[ {rest}][?]',
      '[y ]recuerda que puedes recibir notificaciones{matter}',
    ],
  },
} satisfies Family
