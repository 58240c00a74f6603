#!/usr/bin/env bash
# bench/pairs.sh COPIE_DES_PAIRS [SECONDES] : les autres moteurs, puis le nôtre, dans la même séance.
# COPIE_DES_PAIRS : un dossier à soi qui contient les fichiers des pairs ; npm et Maven y écrivent. Il faut Node et npm.
. "$(dirname "$0")/commun.sh"
if [ $# -lt 1 ] || [ ! -f "$1/run.sh" ]; then
  sed -n 2,3p "${BASH_SOURCE[0]}" >&2
  exit 2
fi
secondes=${2:-10}
construire_banc
machine
racine=$PWD
javac="$(dirname "$(readlink -f "$(command -v "$JAVA")")")/javac"
(
  cd "$1"
  [ -d node_modules ] || npm install --silent --no-audit --no-fund
  [ -f wide.dmn ] || { node generate.mjs && node dmn.mjs; }
  [ -f expected.json ] || node verify.mjs
  [ -f java/cp.txt ] || "$racine/mvnw" -q -f java/pom.xml dependency:build-classpath -Dmdep.outputFile=cp.txt
  mkdir -p cls
  "$javac" --release 17 -cp "$(cat java/cp.txt)" -d cls java/src/main/java/bench/*.java
) 1>&2
echo "== les pairs : leurs 60 règles, leurs 1 000 projets, chacun $secondes s au plus (µs)"
(cd "$1" && MAX_S=$secondes JAVA=$(readlink -f "$(command -v "$JAVA")") bash ./run.sh main) | tee "$TRAVAIL/pairs.txt"
echo
echo "== le nôtre : toutes nos règles, motifs, fondements et questions compris, notre portefeuille"
banc Evaluateurs --secondes="$secondes" --chauffe=30 | tee "$TRAVAIL/nous.txt"
echo
echo "== évaluations par seconde, dans l'ordre"
{
  sed -n 's/.*"variant":"\([^"]*\)".*"perSec":\([0-9]*\).*/\2 \1/p' "$TRAVAIL/pairs.txt"
  awk -F'  +' '/^production \(Drools\)/ { gsub(/[^0-9]/, "", $6); print $6, "article51 : verdict complet, motivé" }' \
    "$TRAVAIL/nous.txt"
} | sort -rn
