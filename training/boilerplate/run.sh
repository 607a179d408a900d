#!/bin/sh
# Trains the forests of src/boilerplate: run.sh PYTHON WORK. Needs WORK/folds, which training/units/train.py --folds-out wrote.
set -e
here=$(dirname "$0")
python=$1
work=$2
mkdir -p "$work/rows"
$python "$here/folds.py" "$work"
npx esbuild "$here/documents.ts" --bundle --format=esm --platform=node --packages=external --log-level=error --outfile="$here/.build.mjs"
node --max-old-space-size=8000 "$here/.build.mjs" "$work/documents.jsonl"
for fold in 0 1 2 3; do
  node "$here/build-rows.mjs" "$work/folds" "$fold"
  node --max-old-space-size=6000 "$here/rows-$fold.build.mjs" first "$work/documents.jsonl" "$work/folds/all.json" "$fold" "$work/rows/$fold"
done
$python "$here/train.py" "$work/rows" --write
