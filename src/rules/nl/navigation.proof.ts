import type { Proofs } from '../rule.js'
import type { navigation } from './navigation.js'

export const proof: Proofs<typeof navigation> = {
  'menu-word': {
    removes: ['Foto’s (12)', 'Werken bij Voorbeeld'],
    keeps: [
      'Zoeken naar vermiste',
      'Politiek van het midden',
      'Meer geld',
      'Sport is oorlog',
      'Agenda bomvol',
      'Evenementen afgelast',
      'Geen categorie apart',
      'Digitale editie stopt',
      'Werken bij nacht',
    ],
  },
  footer: {
    removes: ['Website door Voorbeeld'],
    keeps: [
      'Privacy en vrijheid',
      'Contact en controle',
      'Werken bij hitte',
      'Contact door muren',
      'Design by chance',
      'Werken bij kaarslicht',
    ],
  },
  gallery: {
    removes: ['Foto 1 van 5'],
    keeps: ['Foto 1 van 5 was vals, zegt de expert.', 'Bekijk de zaak nuchter', 'Volgende foto: oorlog'],
  },
  tools: {
    removes: ['Luister naar dit artikel'],
    keeps: ['Luister naar dit geluid', 'Artikel 5 geldt', 'Volg dit spoor'],
  },
  pager: {
    removes: ['Volgend artikel', 'Vorig bericht', 'Vorige | Volgende'],
    keeps: ['Volgende halte: Rome', 'Vorige week', 'Laatste pagina van een dagboek', 'Oudere posts van de PTT'],
  },
  'tag-list': {
    removes: ['Geplaatst in Nieuws'],
    keeps: [
      'Onderwerpen genoeg.',
      'Meer over dan ooit',
      'Geplaatste kaarten toonden de weg',
      'Geplaatst in de jaren tachtig, bleef de brug staan.',
    ],
  },
  crumbs: {
    removes: ['Je bent hier: Home', 'Nieuws › Brug'],
    keeps: ['Je bent hier niet alleen', 'Sport is gezond', 'Op deze pagina van de geschiedenis'],
  },
}
