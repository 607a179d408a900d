import type { Family } from '../rule.js'

/** What a site must ask before it may show itself: cookies, robots, browsers. */
export const consent = {
  /** `Utilizamos cookies propias y de terceros para mejorar su experiencia.` */
  'cookie-notice': {
    lines: [
      '(este contenido|este video|este vídeo) está (alojado|hospedado) (en|por) (youtube|facebook|instagram|twitter|x|tiktok|un tercero)[. {matter}]',
      'almacenar la información en un dispositivo {matter}',
      'publicidad y contenido personalizados[, {matter}]',
      '(utilizamos|usamos|empleamos|nosotros y nuestros socios {words}) [las] cookies[ (propias|propia|de terceros|para|y|en este|en nuestro|que|con el fin|técnicas|analíticas){rest}|. {matter}]',
      '(utilizamos|usamos|empleamos) cookies',
      '[nosotros ](y|con) nuestros socios {title} (dispositivo|cookies|identificadores)[{matter}]',
      '[nosotros y nuestros socios |con nuestros socios, ](almacenamos|guardamos) {title} (dispositivo|cookies)[{matter}]',
      'el almacenamiento o acceso técnico {matter}',
      '(nos importa|valoramos|respetamos|cuidamos) (tu|su) privacidad[. {matter}]',
      '(tu|su) privacidad (es importante para nosotros|nos importa|es nuestra prioridad)[. {matter}]',
      '(gestionar|administrar) el consentimiento [de las|de] [cookies]',
      '(utilizamos|usamos|nosotros y nuestros socios) {title} cookies {matter}',
      '(este|nuestro) (sitio|sitio web|portal|website|blog) [web] (utiliza|usa|emplea|hace uso de) [de] cookies[ {matter}|. {matter}|, {matter}]',
      '(esta|nuestra) (web|página|página web|pagina web) (utiliza|usa|emplea) cookies[ {matter}|. {matter}|, {matter}]',
      '(si continúa|si continúas|si continua|al continuar|si sigues|si sigue|al navegar|al seguir|si continuas|al utilizar|al usar) (navegando|en este sitio|en nuestro sitio|este sitio|nuestro sitio|nuestra web|esta web|nuestros servicios|en esta web|en nuestra web|usando|utilizando|la navegación|con la navegación|en la web|el sitio|nuestra página){title}(acepta|aceptas|aceptás|consiente|consientes|entendemos|consideramos|autorizas|asumimos) {matter}',
      '(si continúa|si continúas|al continuar|si sigues|al navegar|al seguir)[,| navegando,| navegando] (acepta|aceptas|entendemos que acepta|consideramos que acepta|consideramos que aceptas) {matter}',
      '(para ver|para acceder a|este contenido|este video|este vídeo) {title} (cookies|aceptar las cookies|las cookies de {rest})[{matter}]',
      '(puedes|puede) (aceptar|cambiar|configurar|rechazar|obtener más información sobre) [todas|todas las|las|nuestras|el uso de|el uso de las|la configuración de|o rechazar|o configurar] [las] cookies[( o| y| pulsando| en|,|.) {matter}]',
      'las cookies (de este sitio|nos permiten|nos ayudan|son pequeños|que usamos) {matter}',
    ],
  },
  /** Buttons: `Aceptar todo`, `Configurar cookies`, `Rechazar` */
  choice: {
    lines: [
      '(centro de preferencia de la privacidad|lista de proveedores|lista de socios|confirmar mis preferencias)',
      '(aceptar|acepto|aceptar todo|aceptar todas|aceptar cookies|aceptar y continuar|aceptar y cerrar|rechazar|rechazar todo|rechazar todas|rechazar cookies|configurar|configurar cookies|configuración|configuración de cookies|configuración de privacidad|gestionar cookies|gestionar opciones|administrar cookies|ajustes de cookies|ajustes de privacidad|entendido|de acuerdo|estoy de acuerdo|continuar sin aceptar|guardar preferencias|más opciones|no, gracias|no gracias|permitir todo|sí, acepto|preferencias|preferencias de privacidad|gestionar consentimiento|gestionar preferencias|gestionar los servicios|ver preferencias|guardar configuración|siempre activo|funcional siempre activo|funcional|estadísticas|centro de preferencias|centro de preferencias de privacidad|confirmar mis preferencias|permitir la selección|denegar|solo necesarias|aceptar solo necesarias)',
      '(cookies|política de cookies|aviso de cookies|política de privacidad y cookies|politica de cookies|gestión de cookies|panel de cookies)',
      'cookies (necesarias|técnicas|estrictamente necesarias|de rendimiento|analíticas|de análisis|de publicidad|funcionales|de terceros|publicitarias|de marketing)',
    ],
    place: 'run',
  },
  /** `Este sitio está protegido por reCAPTCHA …`, `No soy un robot` */
  captcha: {
    lines: [
      '(este|esta) (sitio|página|formulario) está (protegido|protegida) por [google] recaptcha[{matter}]',
      '(no soy un robot|demuestra que no eres un robot|confirma que no eres un robot|verifique que no es un robot)',
    ],
  },
  /** `Tu navegador no soporta el elemento de audio.`, `Activa JavaScript` */
  browser: {
    lines: [
      '(tu|su|el|este) navegador no (soporta|admite|es compatible con|reproduce|puede reproducir|permite) {title}',
      '(tu|su|este) navegador (está desactualizado|está obsoleto|no es compatible|ya no es compatible)[{matter}]',
      '(activa|active|habilita|habilite|debes habilitar|debe habilitar|necesitas activar|por favor active|por favor habilita) [el] javascript [{matter}]',
      'este contenido no está disponible (en tu|en su|para tu) (país|región|ubicación|zona)[{matter}]',
    ],
  },
} satisfies Family
