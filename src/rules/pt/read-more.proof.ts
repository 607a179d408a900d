import type { Proofs } from '../rule.js'
import type { readMore } from './read-more.js'

export const proof: Proofs<typeof readMore> = {
  link: {
    removes: [
      'Continue lendo “Nova ponte abre na cidade”',
      'Continue lendo',
      'Saiba mais nos links abaixo: Vila vota pela ponte nova',
      'Leia mais sobre assunto aqui .',
      'Veja mais notícias sobre a região no G1 DF .',
      'Continuar a ler',
    ],
    keeps: [
      'Clique aqui para ver seu prêmio, dizia a mensagem dos golpistas.',
      'Leia mais livros',
      'Continue lendo os clássicos',
      'Ler mais à noite faz mal à vista, segundo um estudo.',
      'Veja mais e fale menos',
    ],
  },
  button: {
    removes: ['Saiba mais', 'Ver mais', 'Ler artigo'],
    keeps: ['Ver mais longe', 'Saiba mais que o rei', 'Mais informações que nunca'],
  },
  labelled: {
    removes: [
      'Leia também: Vila vota pela ponte nova',
      'LEIA TAMBÉM: Vila vota pela ponte nova',
      'Leia mais: O que se sabe da ponte',
      'Veja também | Vila vota pela ponte nova',
      'Saiba mais: Vila vota pela ponte nova',
      'Leia Mais - Vila vota pela ponte nova',
      'Leia também: "Ninguém sabia", diz prefeita',
      'Ler também: Vila vota pela ponte nova',
      '(Leia também: Vila vota pela ponte)',
      '[Leia mais: O que se sabe]',
    ],
    keeps: [
      'Leia também os clássicos: vão fazer bem.',
      'Leia também: ajuda.',
      'Veja: não há nada a fazer.',
      'Contexto: em 2019 a ponte caiu. Três pessoas morreram.',
      'Confira: pão e vinho',
    ],
  },
  'no-colon': {
    removes: [
      'Leia também Vila vota pela ponte nova',
      'Leia mais: O que houve com a ponte?',
      'Leia também: https://jornal.example/4',
    ],
    keeps: ['Leia também a ti', 'Leia mais Machado, pediu ela.', 'Veja também a mãe, pediu o médico'],
  },
  bracketed: {
    removes: ['(leia mais aqui)', '[Leia mais]'],
    keeps: [
      'O juiz (leia também o voto) calou.',
      'Disse “[o povo] leia mais”.',
      'Pediu (veja mais abaixo) perdão.',
      'A placa na parede (leia mais: isso faz feliz) ficou ali durante anos.',
      'Foi “ajudado” [leia mais: comprado por todos] durante anos, diz ela.',
    ],
  },
  section: {
    removes: [
      'Contexto: A vila ardeu em 2003',
      'Exclusivo: O ministro renuncia',
      'Vídeo: Assim foi o dia da ponte',
      'Opinião | O que falta agora no vale',
    ],
    keeps: ['Opinião: não tem.', 'Vídeo e fotos provam o choque', 'Entrevista com o vampiro'],
  },
}
