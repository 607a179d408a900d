import type { Proofs } from '../rule.js'
import type { navigation } from './navigation.js'

export const proof: Proofs<typeof navigation> = {
  'skip-link': {
    removes: ['Ga naar hoofdinhoud', 'Naar boven', 'Terug naar overzicht', 'Menu openen', 'Berichtnavigatie'],
    keeps: ['Naar boven afgerond', 'Terug naar de klas', 'Ga naar de politie, zei hij'],
  },
  'menu-word': {
    removes: [
      'Zoeken',
      'Binnenland',
      'Bewaren',
      'Foto’s (12)',
      'Zoeken naar:',
      'Geen categorie',
      'Blogarchief',
      'Evenementen',
      'Maand selecteren',
      'Krantenarchief',
      'Werken bij Voorbeeld',
    ],
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
    removes: [
      'Privacybeleid | Disclaimer | Contact',
      'Algemene voorwaarden',
      'Contact opnemen',
      'Contact Disclaimer Privacy',
      'Website door Voorbeeld',
      'Blog op WordPress.com.',
    ],
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
    removes: ['Foto 1 van 5', 'Bekijk de fotoserie', 'Vergroot afbeelding'],
    keeps: ['Foto 1 van 5 was vals, zegt de expert.', 'Bekijk de zaak nuchter', 'Volgende foto: oorlog'],
  },
  tools: {
    removes: ['Luister naar dit artikel', 'Artikel opslaan', 'Bewaar voor later', 'Tekstgrootte'],
    keeps: ['Luister naar dit geluid', 'Artikel 5 geldt', 'Volg dit spoor'],
  },
  pager: {
    removes: ['Volgend artikel', 'Vorig bericht', 'Vorige | Volgende', 'Oudere posts'],
    keeps: ['Volgende halte: Rome', 'Vorige week', 'Laatste pagina van een dagboek', 'Oudere posts van de PTT'],
  },
  'tag-list': {
    removes: [
      'Onderwerpen: brug, haven',
      'Meer over: brug, haven',
      'Geplaatst in Nieuws',
      'Onderwerpen in dit artikel',
    ],
    keeps: [
      'Onderwerpen genoeg.',
      'Meer over dan ooit',
      'Geplaatste kaarten toonden de weg',
      'Geplaatst in de jaren tachtig, bleef de brug staan.',
    ],
  },
  crumbs: {
    removes: ['Je bent hier: Home', 'Nieuws › Brug', 'Inhoudsopgave', 'Zoek op deze site'],
    keeps: ['Je bent hier niet alleen', 'Sport is gezond', 'Op deze pagina van de geschiedenis'],
  },
}
