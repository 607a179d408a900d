#!/usr/bin/env bash
# folds.sh [WORK]: the figures of the whole cleaner with models that saw nothing of the site: texts, crude pages, pages.
# Leaves them in training/folds.json, from where `npm run eval` prints them beside the seen and the blind ones.
# Trains anew for each fold (some fifteen minutes of two idle cores). PYTHON names one that has lightgbm, numpy and scipy.
set -euo pipefail
cd "$(dirname "$0")/.."
work=${1:-/tmp/copydesk-folds}
python=${PYTHON:-python3}
if [ ! -d ../shared/eval/data ]; then echo 'folds: there is no ../shared/eval here, so nothing is measured'; exit 0; fi
mkdir -p "$work"

build=training/units/.build.mjs
npx esbuild training/units/features.ts --bundle --format=esm --platform=node --packages=external --outfile="$build" --log-level=error
node --max-old-space-size=8000 "$build" documents "$work/units"
"$python" training/units/train.py "$work/units" --folds-out "$work/models"
node training/units/cross-validate.mjs "$work/models" | tee "$work/units.log"

node training/article/train.mjs ../shared/eval/data "$work/article" "$python"
node training/article/cross-validate.mjs ../shared/eval/data "$work/article" | tee "$work/article.log"

node training/figures.mjs "$work/units.log" "$work/article.log" > training/folds.json
