export { type Forest, Scorer } from '../../forest/forest.js'
