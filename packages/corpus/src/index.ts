/** Quality signals under their published names, and duplicate detection. The commands are in `@copydesk/corpus/cli`. */
export { Clusters, METHODS, type Method, type Signature, signatureOf } from './duplicates/clusters.js'
export { type Fingerprinted, fingerprintOf } from './duplicates/fingerprint.js'
export { bandsOf, minhashOf, similarity } from './duplicates/minhash.js'
export { exactKeyOf, type Paragraph, paragraphsOf } from './duplicates/paragraphs.js'
export { distance, simhashOf } from './duplicates/simhash.js'
export {
  type Bound,
  type Breach,
  breachesOf,
  type Fate,
  fateOf,
  PRESET_NAMES,
  PRESETS,
  type PresetName,
} from './signals/presets.js'
export { type SignalName, type Signals, signalsOf } from './signals/signals.js'
