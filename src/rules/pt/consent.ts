import type { Family } from '../rule.js'

/** What a site must ask before it may show itself: cookies, robots, browsers. */
export const consent = {
  /** `Utilizamos cookies para melhorar a sua experiência.` */
  'cookie-notice': {
    lines: [
      '(utilizamos|usamos|nós usamos|nós utilizamos) [os] cookies',
      '(gerenciar|gerir) o consentimento [de|dos] [cookies]',
    ],
  },
} satisfies Family
