/** In the build for bundlers this is `#default-packs` of package.json: there only a bundle for Node has all packs at hand. */
export { defaultPacks, loadPacks } from './all-at-hand.js'
