import type { Family } from '../rule.js'

/** What a site must ask before it may show itself: cookies, robots, browsers. */
export const consent = {
  /** `Utilizamos cookies para melhorar a sua experiência.` */
  'cookie-notice': {
    lines: [
      '(este conteúdo|este vídeo) está (hospedado|alojado) (no|na|em) (youtube|facebook|instagram|twitter|x|tiktok|plataforma de terceiros)[. {matter}]',
      'armazenar e/ou (aceder|acessar) a informações {matter}',
      '(publicidade|anúncios) e conteúdos personalizados[, {matter}]',
      '(utilizamos|usamos|nós usamos|nós utilizamos|empregamos) [os] cookies[ (para|e|próprios|de terceiros|essenciais|neste|em nosso|no nosso|que|técnicos){rest}|. {matter}]',
      '(utilizamos|usamos|nós usamos|nós utilizamos) [os] cookies',
      '[nós ](e|com) [os] nossos parceiros[,] {title} (dispositivo|cookies|identificadores|aparelho)[{matter}]',
      'o armazenamento ou acesso técnico {matter}',
      '(valorizamos|respeitamos|nos importamos com|cuidamos da) [a] sua privacidade[. {matter}]',
      '[a ]sua privacidade (é importante para nós|é nossa prioridade|é a nossa prioridade|nos importa|importa-nos)[. {matter}]',
      '(gerenciar|gerir) o consentimento [de|dos] [cookies]',
      '(nós e nossos parceiros|nós e os nossos parceiros|o {site} usa|o {site} utiliza) {title} cookies {matter}',
      '(utilizamos|usamos) [os] (cookies|tecnologias|serviços) (e|de) {title} cookies {matter}',
      '(este|nosso|o nosso) (site|website|portal|sítio|blog) (utiliza|usa|faz uso de|recorre a) cookies[ {matter}|. {matter}|, {matter}]',
      '(esta|nossa) (página|plataforma) (utiliza|usa) cookies[ {matter}|. {matter}]',
      '(ao continuar|ao navegar|se continuar|se você continuar|ao acessar|ao usar|ao utilizar|ao prosseguir|continuando a navegar) [{title}](você concorda|você aceita|está a aceitar|está a concordar|concorda com|você está ciente|aceita a utilização|aceita o uso|aceita os nossos|consente) {matter}',
      '(para ver|este conteúdo|este vídeo|pode|você pode) {title} (aceitar os cookies|cookies de terceiros|gerir cookies|preferências de cookies)[{matter}]',
    ],
  },
  /** Buttons: `Aceitar cookies`, `Rejeitar`, `Política de Cookies` */
  choice: {
    lines: [
      '(centro de preferências de privacidade|lista de fornecedores|lista de parceiros)',
      '(aceitar|aceito|aceitar todos|aceitar tudo|aceitar cookies|aceitar e fechar|aceitar e continuar|rejeitar|rejeitar todos|rejeitar tudo|recusar|configurar|configurações|configurações de cookies|definições de cookies|gerir cookies|gerenciar cookies|preferências|preferências de cookies|entendi|ok, entendi|concordo|prosseguir|li e aceito|saber mais|continuar e fechar|não, obrigado|não obrigado|permitir todos|gerir consentimento|gerenciar consentimento|gerenciar preferências|gerir preferências|gerir opções|gerenciar opções|gerenciar serviços|ver preferências|salvar preferências|guardar preferências|sempre ativo|sempre ativado|funcional sempre ativo|funcional|estatísticas|centro de preferências|confirmar minhas escolhas|negar|somente necessários)',
      '(cookies|política de cookies|aviso de cookies|política de privacidade e cookies)',
      'cookies (necessários|essenciais|estritamente necessários|analíticos|de desempenho|de publicidade|funcionais|de terceiros|de marketing)',
    ],
    place: 'run',
  },
  /** `Este site é protegido por reCAPTCHA`, `Não sou um robô` */
  captcha: {
    lines: [
      'este (site|formulário) (é|está) protegido (por|pelo) [google] recaptcha[{matter}]',
      '(não sou um robô|não sou um robot|confirme que não é um robô|confirme que você não é um robô)',
    ],
  },
  /** `Seu navegador não suporta o elemento de áudio.`, `Ative o JavaScript` */
  browser: {
    lines: [
      '(seu|o seu|este|o) (navegador|browser) não (suporta|é compatível com|reproduz|tem suporte|permite) {title}',
      '(seu|o seu) (navegador|browser) (está desatualizado|não é compatível|está obsoleto|não é suportado)[{matter}]',
      '(ative|habilite|por favor ative|por favor, habilite|é necessário ativar|você precisa habilitar|active) [o] javascript [{matter}]',
      'este conteúdo não está disponível (no seu|na sua|em seu|em sua) (país|região|localização)[{matter}]',
    ],
  },
} satisfies Family
