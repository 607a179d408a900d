import { createCleaner } from 'copydesk'

/** What this house prints: curly quotes, and bylines where they stood. */
export const toStory = createCleaner({ quotes: 'curly', keep: ['byline'] })
