/** Copydesk for sites: learns what repeats across the pages of one, for cleaners that are told of it. */

export { type LearnerState, type LearnOptions, learnSite, learnSites, SiteLearner } from './learn/learn-site.js'
export { type Observation, observe as observePage, type SitePage } from './learn/observe.js'
export { isSiteProfile, type SiteProfile } from './site/profile.js'
