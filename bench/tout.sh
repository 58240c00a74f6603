#!/usr/bin/env bash
# bench/tout.sh JDK_17 JDK_25 [COPIE_DES_PAIRS] : toutes les mesures, une par une, dans bench/resultats/ ; 55 minutes environ.
. "$(dirname "$0")/commun.sh"
if [ $# -lt 2 ]; then
  sed -n 2p "${BASH_SOURCE[0]}" >&2
  exit 2
fi
mkdir -p bench/resultats
construire_banc
construire_livre
mesure() {
  local fichier="bench/resultats/$1.txt"
  shift
  echo "== $fichier" >&2
  "$@" > "$fichier.tmp" || echo "non mesuré (code $?)" >> "$fichier.tmp"
  mv "$fichier.tmp" "$fichier"
  tail -4 "$fichier" >&2
}
JAVA_HOME=$1 mesure evaluateurs-17 bench/evaluateurs.sh
JAVA_HOME=$2 mesure evaluateurs-25 bench/evaluateurs.sh
JAVA_HOME=$1 mesure http-17 bench/http.sh
JAVA_HOME=$2 mesure http-25 bench/http.sh
JAVA_HOME=$1 mesure demarrage bench/demarrage.sh "$1" "$2"
if [ -n "${3:-}" ]; then
  JAVA_HOME=$2 mesure pairs bench/pairs.sh "$3"
fi
JAVA_HOME=$1 mesure lot bench/lot.sh
JAVA_HOME=$1 mesure courriers-17 bench/courriers.sh
JAVA_HOME=$1 mesure memoire bench/memoire.sh
