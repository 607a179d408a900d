import type { Family } from '../rule.js'

/** A form for a newsletter, with all that it says before, while and after it is filled in. */
export const newsletter = {
  /** `Assine a nossa newsletter`, `Subscreva a newsletter`, `Cadastre-se e receba nosso boletim` */
  'sign-up': {
    lines: [
      'junte-se a [outros] {n} (outros assinantes|assinantes|subscritores)',
      '(assine|subscreva) (o|este) blog por (e-mail|email)',
      '(quer|deseja|queres|gostaria de|gosta de) (receber|ficar|saber|se manter|acompanhar) {title} (newsletter[s]|nosso boletim|(no|em) seu (e-mail|email|celular|whatsapp)|por e-mail|por email|caixa de entrada|canal do whatsapp|pelo whatsapp|no whatsapp|no telegram)[{matter}]',
      '[a |o |nossa |nosso ]newsletter[s]: {rest}',
    ],
  },
  /** The promise: `Receba as notícias do dia no seu e-mail`, `As principais notícias na sua caixa de entrada` */
  promise: {
    lines: [
      'fique por dentro de tudo (que acontece|o que acontece|que rola)[ {rest}]',
      '(receba|receber|recebe|tenha|quero receber|fique por dentro|enviamos) [gratuitamente|grátis|todos os dias|diariamente|todas as manhãs|em primeira mão|no seu e-mail] {title} (seu e-mail|seu email|teu email|sua caixa|tua caixa|caixa de entrada|por e-mail|por email|seu celular|seu whatsapp|newsletter[s]|pelo whatsapp|no whatsapp|no telegram|seu telemóvel|seu inbox)[(.|!| todos| todas| diariamente| com| de forma| e) {matter}]',
      '(receba|recebe|receber) (em seu|no seu|em sua|na sua|no teu|na tua|por|gratuitamente no seu|diariamente no seu) (e-mail|email|caixa de entrada|celular|whatsapp|telemóvel|correio) [diariamente|todos os dias|gratuitamente|nosso|nossos|nossas|todas] (as|os|o|a|nosso|nossas|nossos|nossa) [principais|últimas|melhores|nossas|nossos] (notícias|destaques|newsletter|newsletters|alertas|matérias|informações|ebook|conteúdos|novidades|melhor|manchetes|resumo|boletim|artigos|textos|histórias){matter}',
      '(receba|recebe|receber) (em seu|no seu|em sua|na sua|por|pelo) (e-mail|email|caixa de entrada|celular|whatsapp|telemóvel) [nosso|nossos|nossas|a nossa|o nosso|nossa] (notícias|destaques|newsletter|newsletters|alertas|novidades|ebook|conteúdos|boletim)[{matter}]',
      '(as|o|a|os|todas as|tudo) [principais|últimas|melhores|mais importantes] (notícias|novidades|informações|destaques|manchetes|melhor|essencial|principal|matérias|que importa|mais importante)[ {title}] (no seu|na sua|em seu|em sua|no teu) (e-mail|email|caixa de entrada|inbox|celular|whatsapp)[ {words}]',
    ],
    place: 'edges',
  },
  /** What the form answers: `Obrigado por se inscrever!`, `Verifique seu e-mail`, `E-mail inválido` */
  answer: {
    lines: ['(e-mail|email) (inválido|já cadastrado|obrigatório)'],
  },
  /** Labels and buttons, which need company: `Seu e-mail`, `Inscrever-se`, `Newsletter` */
  form: {
    lines: ['[a |nossa ]newsletter (do|da) {publication}', '(sobrenome|telefone|celular|cep|nome completo)'],
    place: 'run',
  },
} satisfies Family
