/** Copydesk for sites: learns what repeats across the pages of one, for cleaners that are told of it. */

export { learnSite, learnSites } from './learn/learn-site.js'
export { type Observation, observe as observePage, type SitePage } from './learn/observe.js'
export { type LearnerState, type LearnOptions, SiteLearner } from './learn/site-learner.js'
export { isSiteProfile, type SiteProfile } from './site/profile.js'
