import type { Proofs } from '../rule.js'
import type { adMarker } from './ad-marker.js'

export const proof: Proofs<typeof adMarker> = {
  label: {
    removes: ['PUBLICIDADE', '- Publicidade -', 'Publicidade:', 'Espaço publicitário'],
    keeps: [
      'Publicidade enganosa',
      'A publicidade digital cresceu um terço no ano passado, diz o setor.',
      'Publicidade infantil na mira',
    ],
  },
  'short-label': {
    removes: ['PUB', 'Anúncio', 'Patrocinado'],
    keeps: ['Pub irlandês fecha', 'Anúncio surpresa', 'Propaganda de guerra'],
  },
  'continues-below': {
    removes: [
      'Leia mais depois do anúncio',
      'CONTINUA DEPOIS DA PUBLICIDADE',
      'Continua após a publicidade',
      'Continua após publicidade',
      'A matéria continua após o anúncio',
      'Continue lendo após a publicidade',
      'A notícia continua abaixo do vídeo',
    ],
    keeps: [
      'Continua depois do jogo a festa',
      'A busca continua abaixo da ponte',
      'Continua após o intervalo a greve',
      'O texto continua em debate no Senado',
      'A matéria continua viva',
    ],
  },
  'paid-label': {
    removes: [
      'Em parceria com Banco Exemplo',
      'Conteúdo Patrocinado',
      'Post Patrocinado',
      'Conteúdo de nossos parceiros',
    ],
    keeps: [
      'Em parceria com a polícia, o juiz agiu.',
      'Conteúdo patrocinado: o mercado de milhões que cresce todo ano.',
      'Apoio popular cai',
      'Matéria prima em alta',
    ],
  },
  'paid-by': {
    removes: ['Patrocinado por Banco Exemplo', 'Conteúdo oferecido por Acme'],
    keeps: ['Apresentado por vizinhos, o projeto chegou ao plenário.', 'Patrocinado pelo clube, o torneio começa hoje'],
  },
  network: {
    removes: ['Links promovidos por Taboola', 'Anúncios Google', 'por Taboola'],
    keeps: ['Anúncios do Google ficam mais caros', 'Promovidos por mérito, os cabos festejam'],
  },
  control: {
    removes: ['Pular anúncio', 'Fechar anúncio', 'O anúncio termina em 5 segundos'],
    keeps: ['Pular a cerca', 'O anúncio termina em polêmica', 'Remover a publicidade do estádio, pede o vereador'],
  },
  affiliate: {
    removes: ['Este artigo contém links de afiliados.'],
    keeps: [
      'Este artigo da lei contém armadilhas, diz a juíza.',
      'Os links desta família com a máfia são velhos.',
      'Podemos receber a comissão, disse o deputado.',
    ],
  },
}
