/** Learns which text repeats across the pages of a site. Pass the resulting profile to a cleaner. */

export { type LearnerState, type LearnOptions, learnSite, learnSites, SiteLearner } from './learn/learn-site.js'
export { type Observation, observe as observePage, type SitePage } from './learn/observe.js'
export { isSiteProfile, type SiteProfile } from './site/profile.js'
