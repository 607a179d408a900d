import type { Proofs } from '../rule.js'
import type { syndication } from './syndication.js'

export const proof: Proofs<typeof syndication> = {
  'appeared-first': {
    removes: [
      'Het bericht De lange weg naar huis verscheen eerst op Voorbeeld.',
      'Eerder verschenen op Voorbeeld',
      'Dit artikel is overgenomen van Voorbeeld',
      'Dit is een ingezonden bericht',
    ],
    keeps: [
      'Het bericht verscheen eerst op een muur.',
      'Dit artikel is oud',
      'Eerder verschenen er drie boeken',
      'Dit artikel is overgenomen in de wet',
      'Dit verhaal is overgenomen uit de Bijbel.',
    ],
  },
  machine: {
    removes: [
      'Dit artikel is automatisch vertaald',
      'Dit artikel is met behulp van kunstmatige intelligentie geschreven',
      'Vertaald met DeepL',
      'AI-samenvatting',
      'Voor dit artikel is gebruik gemaakt van AI',
    ],
    keeps: [
      'Dit artikel is vertaald in het Frans.',
      'Deze tekst is met de hand geschreven',
      'Deze vertaling is van Jo Ng, die in 2019 overleed.',
      'Voor dit artikel is gebruik gemaakt van brieven.',
    ],
  },
}
